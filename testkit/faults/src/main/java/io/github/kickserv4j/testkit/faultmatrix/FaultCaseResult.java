package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;
import java.util.Objects;

/**
 * What a client made of a fault, after all that is required was found to hold.
 *
 * @param requests how many requests the server got
 * @param allowedRequests how many it may get, such as {@code at most 3}
 * @param outcome {@code success}, or the kind of failure, and its delivery where that matters
 * @param timing when the call was over
 * @param elapsed how long the call took
 * @param limit how long it might take
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

    /** The same, with words for an outcome that chance has a say in. */
    FaultCaseResult withOutcome(String words) {
        return new FaultCaseResult(requests, allowedRequests, words, timing, elapsed, limit);
    }
}
