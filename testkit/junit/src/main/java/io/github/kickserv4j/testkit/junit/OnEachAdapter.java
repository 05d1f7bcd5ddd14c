package io.github.kickserv4j.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs all tests of a class on several adapters, one after the other. It includes {@link KickservTest}, which is added only for
 * its attributes. Reports show a container for each adapter, named like it. Surefire, which has no names for them, numbers them
 * in the order of {@link #value()}. JUnit calls {@code @BeforeAll}, {@code @AfterAll} and the constructor of one instance for all
 * tests once for all adapters, so they get no account here.
 *
 * <p>It needs JUnit 5.13 or later, or JUnit 6.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@KickservTest
@ClassTemplate
@ExtendWith(AdapterInvocations.class)
public @interface OnEachAdapter {
    /** Returns the names of the adapters, in memory and HTTP by default. */
    String[] value() default {KickservTest.IN_MEMORY, KickservTest.HTTP};
}
