package io.github.kickserv4j.testkit.junit;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A suppressed exception that reports print below the failure of a test. */
final class FailureDetails extends Exception {
    static final int MOST = 10;

    private static final long serialVersionUID = 1L;

    private final String text;

    private FailureDetails(String text) {
        super(text, null, false, false);
        this.text = text;
    }

    /** Returns the same failure, with the text once. Of a failure that many tests throw, such as a constant, the first ones have it. */
    static Throwable addTo(Throwable failure, String text) {
        Seq<String> added = List.of(failure.getSuppressed())
                .filter(FailureDetails.class::isInstance)
                .map(Throwable::toString);
        if (added.size() < MOST && !added.contains(text)) {
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
