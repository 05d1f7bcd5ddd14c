package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Objects;

/**
 * What a client made of every fault.
 *
 * @param lines one for each case, in order
 */
public record FaultReport(Seq<Line> lines) {
    public FaultReport {
        Objects.requireNonNull(lines, "lines");
    }

    private static final String HEAD =
            "| row | fault | required | sends | outcome | time |\n|---|---|---|---|---|---|\n";

    /** All lines as a table in Markdown, with a line break at the end. */
    public String table(Times times) {
        Objects.requireNonNull(times, "times");
        return lines.map(line -> line.row(times)).mkString(HEAD, "", "");
    }

    /** How a table says how often something was sent, and when it was over. */
    public enum Times {
        /** As it was counted and measured. */
        MEASURED,
        /** So that two runs say the same. */
        WORDS;

        static Times of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What a client made of one fault.
     *
     * @param found what was found, or why nothing was
     */
    public record Line(FaultCase fault, Either<String, Finding> found) {
        public Line {
            Objects.requireNonNull(fault, "fault");
            Objects.requireNonNull(found, "found");
        }

        static Line of(FaultCase fault, Finding finding) {
            return new Line(fault, Either.right(finding));
        }

        static Line of(FaultCase fault, String remark) {
            return new Line(fault, Either.left(remark));
        }

        private String row(Times times) {
            return cells(times)
                    .prependAll(Vector.of(fault.id(), fault.fault(), fault.required()))
                    .mkString("| ", " | ", " |\n");
        }

        private Seq<String> cells(Times times) {
            return found.fold(
                    remark -> Vector.of("", remark, ""),
                    finding -> times == Times.WORDS
                            ? Vector.of(
                                    finding.allowedSends(),
                                    finding.outcome(),
                                    finding.pace().toString())
                            : Vector.of(Integer.toString(finding.sends()), finding.outcome(), measured(finding)));
        }

        private static String measured(Finding finding) {
            return finding.elapsed().toMillis() + " of " + finding.limit().toMillis() + " ms";
        }
    }
}
