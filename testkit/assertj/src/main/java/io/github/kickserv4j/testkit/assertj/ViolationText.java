package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;

/** Describes violations in the message of a failed assertion. */
final class ViolationText {
    private ViolationText() {}

    /** Returns a line for each of the first violations, with its code. */
    static String of(Seq<Violation> violations) {
        return violations.isEmpty()
                ? "  none"
                : ValueText.lines(violations.map(ViolationText::line)).mkString("  ", "\n  ", "");
    }

    private static String line(Violation violation) {
        return violation + violation.code().map(code -> " [" + code + "]").getOrElse("");
    }
}
