package io.github.kickserv4j.testkit.junit;

import java.util.Arrays;

/** A suppressed exception that reports print below the failure of a test. */
final class FailureDetails extends Exception {
    private static final long serialVersionUID = 1L;

    private final String text;

    private FailureDetails(String text) {
        super(text, null, false, false);
        this.text = text;
    }

    /** Returns the same failure, with the text once. */
    static Throwable addTo(Throwable failure, String text) {
        if (Arrays.stream(failure.getSuppressed()).noneMatch(FailureDetails.class::isInstance)) {
            failure.addSuppressed(new FailureDetails(text));
        }
        return failure;
    }

    /** Returns the text alone, since stack traces print what this returns, and the name of this class says nothing to anybody. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return text;
    }
}
