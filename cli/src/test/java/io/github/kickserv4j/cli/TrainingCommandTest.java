package io.github.kickserv4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrainingCommandTest {
    @Test
    void trainingRunShouldSucceedSilently() {
        assertThat(CliResult.of("training-run")).isEqualTo(new CliResult(0, "", ""));
    }

    @Test
    void trainingRunShouldNotBeListed() {
        assertThat(CliResult.of("--help").out()).contains("probe").doesNotContain("training-run");
    }
}
