package io.github.kickserv4j.testkit.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Writes a report after all tests of the class: each rule with its evidence, its outcome and its tests. A rule has passed only if
 * each of its tests was run and passed.
 *
 * <p>The report is written as JSON and as Markdown, into files that are named after the test class.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ContractReportExtension.class)
public @interface ContractReport {
    /** Returns the folder of the report, which is created if it is absent. */
    String value() default "target/contract";
}
