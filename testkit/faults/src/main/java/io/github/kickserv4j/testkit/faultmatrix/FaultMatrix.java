package io.github.kickserv4j.testkit.faultmatrix;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the whole fault matrix against your client, one test for each case:
 *
 * <pre>{@code
 * @FaultMatrix
 * void ourClientKeepsItsPromises(FaultCase fault) {
 *     fault.check(account -> ourClient(account));
 * }
 * }</pre>
 *
 * <p>After the last case, a table of all cases is written to {@code target/fault-matrix.md}, or to the path in the JUnit
 * configuration parameter {@code kickserv4j.fault-matrix.report}. It states numbers of requests and durations; with
 * {@code kickserv4j.fault-matrix.times=words} it describes them in words, so that two runs write the same table.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestTemplate
@ExtendWith(FaultMatrixExtension.class)
public @interface FaultMatrix {

    /** The rows to leave out; requires {@link #because}. */
    int[] except() default {};

    /** The reason why they are left out, which the table states. */
    String because() default "";
}
