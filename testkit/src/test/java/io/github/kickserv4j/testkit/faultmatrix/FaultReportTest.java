package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.testkit.faultmatrix.FaultReport.Line;
import io.github.kickserv4j.testkit.faultmatrix.FaultReport.Times;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultReportTest {
    private static final String HEAD =
            "| row | fault | required | sends | outcome | time |\n|---|---|---|---|---|---|\n";

    private final FaultReport report = new FaultReport(List.of(
            Line.of(
                    fault("06a"),
                    new Finding(
                            2, "at most 3", "Unavailable", Pace.WITHIN, Duration.ofMillis(41), Duration.ofSeconds(5))),
            Line.of(fault("07"), "left out: why not")));

    @Test
    void tableShouldSayWhatWasCountedAndMeasured() {
        assertThat(report.table(Times.MEASURED)).isEqualTo(HEAD + """
                | 06a | x | y | 2 | Unavailable | 41 of 5000 ms |
                | 07 | x | y |  | left out: why not |  |
                """);
    }

    @Test
    void tableShouldSayNothingThatDiffersFromRunToRunWhenItIsInWords() {
        assertThat(report.table(Times.WORDS)).isEqualTo(HEAD + """
                | 06a | x | y | at most 3 | Unavailable | within |
                | 07 | x | y |  | left out: why not |  |
                """);
    }

    private static FaultCase fault(String id) {
        return FaultCase.of(id, "x", "y", rig -> {
            throw new AssertionError("is not played");
        });
    }
}
