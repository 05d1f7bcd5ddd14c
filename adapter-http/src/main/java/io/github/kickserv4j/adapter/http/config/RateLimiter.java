package io.github.kickserv4j.adapter.http.config;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * Says when the next request may be sent; every attempt is a request. One of your own can keep its count in a store that several
 * machines share. Called by many threads at once. If it throws, the call fails and nothing is sent.
 */
@FunctionalInterface
public interface RateLimiter {
    /**
     * Takes the right to send one request, and says how long to wait before that.
     *
     * @param longest how long the caller can wait; zero if it cannot
     * @return zero for at once; none if it would take longer than {@code longest}, and then nothing is taken
     */
    Option<Duration> reserve(Duration longest);

    /** So many requests a second, evenly spread. */
    static RateLimiter perSecond(int requests) {
        var permits = dev.failsafe.RateLimiter.<Object>smoothBuilder(requests, Duration.ofSeconds(1))
                .build();
        return longest -> Option.of(permits.tryReservePermit(longest)).filter(wait -> !wait.isNegative());
    }

    /** No limit. */
    static RateLimiter none() {
        return longest -> Option.some(Duration.ZERO);
    }
}
