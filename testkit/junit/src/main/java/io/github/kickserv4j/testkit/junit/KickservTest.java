package io.github.kickserv4j.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of a class a Kickserv account of its own. Constructors, test methods and lifecycle methods get it by
 * parameters of these types:
 *
 * <ul>
 *   <li>{@link io.github.kickserv4j.ports.Kickserv}, or any of its repositories;
 *   <li>{@link io.github.kickserv4j.adapter.inmemory.InMemoryKickserv}, the twin that holds the records, whichever adapter the
 *       test runs on;
 *   <li>over HTTP, {@code FakeKickserv} and {@code HttpKickserv};
 *   <li>the class of the {@link #data() data set}.
 * </ul>
 *
 * <p>All parameters of one test belong to one account, and no two tests share one, also when they run in parallel. There is one
 * exception. What {@code @BeforeAll} gets, or the constructor of a class with one instance for all tests
 * ({@code Lifecycle.PER_CLASS}), is the one account of all tests of that class and of the classes nested in it. It is not reset
 * between them. Servers and clients are closed after the test, or after the class if it shares them.
 *
 * <p>An annotated method overrides the attributes that it sets. So does a {@code @Nested} class. Both can be inherited.
 *
 * <p>The failure of a test has a suppressed exception that says what the server was last asked, and what the twin held then.
 *
 * <p>It needs JUnit 5.12 or later, or JUnit 6.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(KickservExtension.class)
public @interface KickservTest {
    /** The adapter that is the twin itself. */
    String IN_MEMORY = "in memory";

    /** The adapter that is the HTTP client, against a fake server on a free port of this machine. It does not retry. */
    String HTTP = "HTTP";

    /** The key of every account. A client of your own needs it. */
    String API_KEY = "key-of-a-test-account";

    /** The configuration parameter of JUnit that names the adapter of all tests that name none. */
    String ADAPTER_PARAMETER = "kickserv4j.adapter";

    /**
     * Returns the name of the adapter. The default is what the configuration parameter {@value #ADAPTER_PARAMETER} says, or else
     * {@value #IN_MEMORY}.
     */
    String adapter() default "";

    /** Returns the data set that fills the account, none by default. It has a constructor without parameters. */
    Class<? extends DataSet> data() default DataSet.class;

    /** Returns the instant at which the clock stands, such as {@code 2024-05-01T12:30:00Z}. By default, it is the system's clock. */
    String clock() default "";

    /** Returns the time zone of the account, such as {@code America/Detroit}. The default is UTC. */
    String zone() default "";

    /** Returns the slug of the account. The default is {@code demo}. It has no effect in memory, and is checked over HTTP only. */
    String account() default "";

    /** Returns the number of records on a page of a list. The default 0 stands for 25. */
    int pageSize() default 0;
}
