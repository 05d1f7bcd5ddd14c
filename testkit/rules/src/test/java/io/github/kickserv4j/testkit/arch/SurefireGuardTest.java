package io.github.kickserv4j.testkit.arch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurefireGuardTest {

    @Test
    void guardShouldRefuseTheVersionThatReportsNoFields() {
        assertThatThrownBy(() -> SurefireGuard.requireReportedFields(Optional.of("3.5.3"), true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("use 3.5.4 or later");
    }

    @Test
    void guardShouldPassWhenNoEngineRunsFields() {
        assertThatCode(() -> SurefireGuard.requireReportedFields(Optional.of("3.5.3"), false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.2", "3.5.4", "3.5.6"})
    void guardShouldPassWhenSurefireReportsFields(String version) {
        assertThatCode(() -> SurefireGuard.requireReportedFields(Optional.of(version), true))
                .doesNotThrowAnyException();
    }

    @Test
    void guardShouldPassWhenAnotherToolRunsTheTests() {
        assertThatCode(() -> SurefireGuard.requireReportedFields(Optional.empty(), true))
                .doesNotThrowAnyException();
    }
}
