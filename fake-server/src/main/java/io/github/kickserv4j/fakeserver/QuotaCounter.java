package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts the requests of the last period, which ends now: a sliding window, so that who waits as long as is said is not refused
 * again. Thread-safe.
 */
@ReliesOn("excess-requests-are-429")
final class QuotaCounter {
    private final Deque<Instant> accepted = new ArrayDeque<>();
    private final RequestQuota quota;
    private final Clock clock;

    QuotaCounter(RequestQuota quota, Clock clock) {
        this.quota = quota;
        this.clock = clock;
    }

    /** Accepts one more request, or returns how long to wait if there were too many. A refused one does not count. */
    synchronized Option<Duration> refusal() {
        Instant now = clock.instant();
        while (!accepted.isEmpty() && !end(accepted.getFirst()).isAfter(now)) {
            accepted.removeFirst();
        }
        if (accepted.size() >= quota.requests()) {
            return Option.some(Duration.between(now, end(accepted.getFirst())));
        }
        accepted.addLast(now);
        return Option.none();
    }

    private Instant end(Instant begin) {
        return begin.plus(quota.period());
    }
}
