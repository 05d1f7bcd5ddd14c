package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.ports.shared.Failure;

/** Describes a failure in the message of a failed assertion. */
final class FailureText {
    private FailureText() {}

    /** Returns the failure's own message, and in further lines its kind, its delivery, and the earlier attempts. */
    static String of(Failure failure) {
        return "  " + failure.message() + "\n  " + kind(failure.getClass()) + ", delivery " + failure.delivery()
                + earlierAttempts(failure);
    }

    static String kind(Class<? extends Failure> kind) {
        return kind.getSimpleName();
    }

    private static String earlierAttempts(Failure failure) {
        return failure.earlierFailures()
                .zipWithIndex()
                .map(attempt -> "\n  attempt " + (attempt._2 + 1) + ": " + attempt._1.reason())
                .mkString();
    }
}
