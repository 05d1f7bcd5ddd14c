package io.github.kickserv4j.domain.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * Thrown by constructors and {@code build()} methods when a program gives a value that breaks a rule. Input from people is
 * better taken through {@code parse} and {@code validate()}, which return the violations instead.
 */
public final class InvalidInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Seq<Violation> violations;

    private InvalidInputException(String prefix, Seq<Violation> violations) {
        super(violations.mkString(prefix, "; ", ""));
        this.violations = violations;
    }

    /** Returns the exception for one violation. */
    static InvalidInputException of(Violation violation, Throwable cause) {
        var invalid = new InvalidInputException("", List.of(violation));
        invalid.initCause(cause);
        return invalid;
    }

    /** Throws if there is anything in {@code violations}. */
    public static void throwIfAny(Seq<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInputException("", violations);
        }
    }

    /** Returns the same exception with a message that begins with the place of the values, such as a line of a file. */
    public InvalidInputException at(String place) {
        Objects.requireNonNull(place, "place");
        var located = new InvalidInputException(place + ": ", violations);
        located.setStackTrace(getStackTrace());
        return located;
    }

    /** All rules that were broken; never empty. */
    public Seq<Violation> violations() {
        return violations;
    }
}
