package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Objects;

/**
 * The results of a client for all faults.
 *
 * @param rows one for each case, in order
 */
public record FaultReport(Seq<ReportRow> rows) {
    public FaultReport {
        Objects.requireNonNull(rows, "rows");
    }

    private static final String HEAD =
            "| row | fault | required | sends | outcome | time |\n|---|---|---|---|---|---|\n";

    /** Returns a table in Markdown, with a line break at the end. */
    public String table(TimeFormat timeFormat) {
        Objects.requireNonNull(timeFormat, "timeFormat");
        return rows.map(reportRow -> reportRow.toMarkdown(timeFormat)).mkString(HEAD, "", "");
    }

    /** The form of numbers of requests and durations in a table. */
    public enum TimeFormat {
        /** The counted and measured values. */
        MEASURED,
        /** Words that are equal for two runs. */
        WORDS;

        static TimeFormat of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * The result of a client for one fault.
     *
     * @param result the result, or the reason why there is none
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
