package io.github.kickserv4j.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class FieldTest {
    @Test
    void checkShouldReportTheRuleThatWasAddedLastFirst() {
        Field<String, String> field = Field.<String>singleLine("code", Option::some)
                .withRule(new Rule<>("upper_case", "must begin with an upper-case letter", text -> false))
                .withRule(new Rule<>("digits", "must end with two digits", text -> false));

        assertThat(field.check(" \t").getError().map(Violation::toString))
                .containsExactly(
                        "code must end with two digits (was \" \\u0009\")",
                        "code must begin with an upper-case letter (was \" \\u0009\")",
                        "code must not be blank (was \" \\u0009\")",
                        "code must not contain control characters (was \" \\u0009\")");
    }
}
