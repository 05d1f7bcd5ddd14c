package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Objects;

/**
 * What a client made of every fault.
 *
 * @param rows one for each case, in order
 */
public record FaultReport(Seq<ReportRow> rows) {
    public FaultReport {
        Objects.requireNonNull(rows, "rows");
    }

    private static final String HEAD =
            "| row | fault | required | sends | outcome | time |\n|---|---|---|---|---|---|\n";

    /** All lines as a table in Markdown, with a line break at the end. */
    public String table(TimeFormat timeFormat) {
        Objects.requireNonNull(timeFormat, "timeFormat");
        return rows.map(reportRow -> reportRow.toMarkdown(timeFormat)).mkString(HEAD, "", "");
    }

    /** How a table says how often something was sent, and when it was over. */
    public enum TimeFormat {
        /** As it was counted and measured. */
        MEASURED,
        /** So that two runs say the same. */
        WORDS;

        static TimeFormat of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What a client made of one fault.
     *
     * @param result what was found, or why nothing was
     */
    public record ReportRow(FaultCase fault, Either<String, FaultCaseResult> result) {
        public ReportRow {
            Objects.requireNonNull(fault, "fault");
            Objects.requireNonNull(result, "result");
        }

        static ReportRow of(FaultCase fault, FaultCaseResult faultCaseResult) {
            return new ReportRow(fault, Either.right(faultCaseResult));
        }

        static ReportRow of(FaultCase fault, String remark) {
            return new ReportRow(fault, Either.left(remark));
        }

        private String toMarkdown(TimeFormat timeFormat) {
            return cells(timeFormat)
                    .prependAll(Vector.of(fault.id(), fault.fault(), fault.required()))
                    .mkString("| ", " | ", " |\n");
        }

        private Seq<String> cells(TimeFormat timeFormat) {
            return result.fold(
                    remark -> Vector.of("", remark, ""),
                    faultCaseResult -> timeFormat == TimeFormat.WORDS
                            ? Vector.of(
                                    faultCaseResult.allowedRequests(),
                                    faultCaseResult.outcome(),
                                    faultCaseResult.timing().toString())
                            : Vector.of(
                                    Integer.toString(faultCaseResult.requests()),
                                    faultCaseResult.outcome(),
                                    measured(faultCaseResult)));
        }

        private static String measured(FaultCaseResult faultCaseResult) {
            return faultCaseResult.elapsed().toMillis() + " of "
                    + faultCaseResult.limit().toMillis() + " ms";
        }
    }
}
