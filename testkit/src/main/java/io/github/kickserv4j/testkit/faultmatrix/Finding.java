package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;
import java.util.Objects;

/**
 * What a client made of a fault, after all that is required was found to hold.
 *
 * @param sends how many requests the server got
 * @param allowedSends how many it may get, such as {@code at most 3}
 * @param outcome {@code success}, or the kind of failure, and its delivery where that matters
 * @param pace when the call was over
 * @param elapsed how long the call took
 * @param limit how long it might take
 */
public record Finding(int sends, String allowedSends, String outcome, Pace pace, Duration elapsed, Duration limit) {
    public Finding {
        Objects.requireNonNull(allowedSends, "allowedSends");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(pace, "pace");
        Objects.requireNonNull(elapsed, "elapsed");
        Objects.requireNonNull(limit, "limit");
    }

    /** The same, with words for an outcome that chance has a say in. */
    Finding toldAs(String words) {
        return new Finding(sends, allowedSends, words, pace, elapsed, limit);
    }
}
