package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import java.time.Duration;

/**
 * The number of requests that an account accepts in any period of the given length.
 *
 * @param requests how many
 * @param period the length of the period
 */
@ReliesOn("excess-requests-are-429")
record RequestQuota(int requests, Duration period) {
    private static final Rule<Integer> POSITIVE = new Rule<>("positive", "must be 1 or more", number -> number > 0);
    private static final Rule<Duration> LASTING = new Rule<>(
            "lasting",
            "must be longer than nothing, and at most a year",
            time -> time.compareTo(Duration.ZERO) > 0 && time.compareTo(Duration.ofDays(366)) < 0);

    RequestQuota {
        Rule.require("requests", requests, List.of(POSITIVE));
        Rule.require("period", period, List.of(LASTING));
    }
}
