package io.github.kickserv4j.testkit.faultmatrix;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Plays the whole matrix of faults against a client of yours, one test for each case:
 *
 * <pre>{@code
 * @FaultMatrix
 * void ourClientKeepsItsPromises(FaultCase fault) {
 *     fault.check(account -> ourClient(account));
 * }
 * }</pre>
 *
 * <p>When the last case is over, a table of all of them is written to {@code target/fault-matrix.md}, or where the configuration
 * parameter of JUnit {@code kickserv4j.fault-matrix.report} says. It says how often something was sent and when calls were over in
 * numbers; with {@code kickserv4j.fault-matrix.times=words} in words, so that two runs write the same.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestTemplate
@ExtendWith(FaultMatrixExtension.class)
public @interface FaultMatrix {

    /** Numbers of rows to leave out; then {@link #because} is required. */
    int[] except() default {};

    /** Why they are left out; the table says it. */
    String because() default "";
}
