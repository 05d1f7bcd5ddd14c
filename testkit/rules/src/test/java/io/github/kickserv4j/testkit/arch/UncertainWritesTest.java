package io.github.kickserv4j.testkit.arch;

import static io.github.kickserv4j.testkit.arch.KickservRules.UNCERTAIN_WRITES_ARE_HANDLED;
import static io.github.kickserv4j.testkit.arch.KickservRules.UNCERTAIN_WRITES_ARE_REPORTED;
import static io.github.kickserv4j.testkit.arch.Samples.SHOP;
import static io.github.kickserv4j.testkit.arch.Samples.WRITES;
import static io.github.kickserv4j.testkit.arch.Samples.violations;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UncertainWritesTest {
    static Stream<String> unsettled() {
        return Samples.methods(WRITES.get("com.example.violating.writes.UnsettledSamples"));
    }

    @Test
    void rulesShouldPassWhenFailuresOfWritesAreSettledOrPassedOn() {
        assertThat(violations(UNCERTAIN_WRITES_ARE_HANDLED, SHOP)).isEmpty();
        assertThat(violations(UNCERTAIN_WRITES_ARE_REPORTED, SHOP)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unsettled")
    void rulesShouldCatchAMethodWhenItEndsTheFailureOfAWrite(String method) {
        Stream.of(UNCERTAIN_WRITES_ARE_HANDLED, UNCERTAIN_WRITES_ARE_REPORTED)
                .forEach(rule -> assertThat(violations(rule, WRITES))
                        .filteredOn(line -> line.contains("UnsettledSamples." + method + "("))
                        .singleElement()
                        .asString()
                        .matches(".*ends the failure of <CustomerRepository\\.(create|delete)>.*\\.java:[1-9]\\d*\\)"));
    }

    @Test
    void rulesShouldReportNothingElse() {
        assertThat(violations(UNCERTAIN_WRITES_ARE_REPORTED, WRITES))
                .hasSameSizeAs(unsettled().toList());
    }

    @Test
    void handledShouldCatchAMessageThatReportedAccepts() {
        assertThat(violations(UNCERTAIN_WRITES_ARE_HANDLED, WRITES))
                .anyMatch(line -> line.contains("ShowsMessage.create("));
        assertThat(violations(UNCERTAIN_WRITES_ARE_REPORTED, WRITES)).noneMatch(line -> line.contains("ShowsMessage"));
    }
}
