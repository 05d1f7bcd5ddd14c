package io.github.kickserv4j.adapter.http.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    @Test
    @Tag("rule:all-violations-at-once")
    void newPolicyShouldRefuseEverythingThatMakesNoSense() {
        Duration minute = Duration.ofMinutes(1);

        assertThatThrownBy(() -> new RetryPolicy(0, minute, minute, Duration.ofSeconds(-1), 1_001, false, false))
                .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.violations())
                        .extracting(Violation::field)
                        .containsExactly("max_attempts", "budget", "max_delay"));
    }

    @Test
    void standardShouldNotRepeatUncertainWrites() {
        assertThat(RetryPolicy.STANDARD.retriesPut()).isFalse();
        assertThat(RetryPolicy.STANDARD.retriesDelete()).isFalse();
        assertThat(RetryPolicy.STANDARD.withPutRetries().retriesPut()).isTrue();
        assertThat(RetryPolicy.STANDARD.withDeleteRetries().retriesDelete()).isTrue();
    }
}
