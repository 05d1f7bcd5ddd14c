package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.testkit.faultmatrix.FaultReport.ReportRow;
import io.github.kickserv4j.testkit.faultmatrix.FaultReport.TimeFormat;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultReportTest {
    private static final String HEAD =
            "| row | fault | required | sends | outcome | time |\n|---|---|---|---|---|---|\n";

    private final FaultReport report = new FaultReport(List.of(
            ReportRow.of(
                    fault("06a"),
                    new FaultCaseResult(
                            2,
                            "at most 3",
                            "Unavailable",
                            CallTiming.WITHIN_LIMIT,
                            Duration.ofMillis(41),
                            Duration.ofSeconds(5))),
            ReportRow.of(fault("07"), "left out: why not")));

    @Test
    void tableShouldHaveMeasuredValues() {
        assertThat(report.table(TimeFormat.MEASURED)).isEqualTo(HEAD + """
                | 06a | x | y | 2 | Unavailable | 41 of 5000 ms |
                | 07 | x | y |  | left out: why not |  |
                """);
    }

    @Test
    void tableShouldBeReproducibleWhenItIsInWords() {
        assertThat(report.table(TimeFormat.WORDS)).isEqualTo(HEAD + """
                | 06a | x | y | at most 3 | Unavailable | within |
                | 07 | x | y |  | left out: why not |  |
                """);
    }

    private static FaultCase fault(String id) {
        return FaultCase.of(id, "x", "y", faultTestHarness -> {
            throw new AssertionError("is not played");
        });
    }
}
