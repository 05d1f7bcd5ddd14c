package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;
import java.util.Objects;

/**
 * The behaviour of a client on a fault, after all requirements were met.
 *
 * @param requests the number of requests that the server received
 * @param allowedRequests the number that is allowed, such as {@code at most 3}
 * @param outcome {@code success}, or the kind of failure, and its delivery where that matters
 * @param timing when the call ended
 * @param elapsed the duration of the call
 * @param limit the longest duration that is allowed
 */
public record FaultCaseResult(
        int requests, String allowedRequests, String outcome, CallTiming timing, Duration elapsed, Duration limit) {
    public FaultCaseResult {
        Objects.requireNonNull(allowedRequests, "allowedRequests");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(elapsed, "elapsed");
        Objects.requireNonNull(limit, "limit");
    }

    /** Returns a copy with these words as the outcome, for one that depends on chance. */
    FaultCaseResult withOutcome(String words) {
        return new FaultCaseResult(requests, allowedRequests, words, timing, elapsed, limit);
    }
}
