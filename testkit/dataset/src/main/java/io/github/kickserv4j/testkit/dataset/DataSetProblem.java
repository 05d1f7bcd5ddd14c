package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * A rule that a value in a file breaks.
 *
 * @param file as it was given
 * @param line the line of the value, from 1; absent if the file cannot be read
 * @param violation the rule; its field is the path to the value, such as {@code customers[0].jobs[1].paid}
 */
public record DataSetProblem(String file, Option<Integer> line, Violation violation) {
    public DataSetProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(violation, "violation");
    }

    /** Returns the violation with file and line before its field. */
    public Violation toViolation() {
        String place = file + line.map(number -> ":" + number).getOrElse("");
        return violation.withField(violation.field().isEmpty() ? place : place + ": " + violation.field());
    }

    /** Returns what people read, such as {@code data.json:12: customers[0].jobs[1].paid must be above zero (was "-1")}. */
    @Override
    public String toString() {
        return toViolation().toString();
    }
}
