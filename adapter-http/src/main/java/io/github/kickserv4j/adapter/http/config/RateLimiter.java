package io.github.kickserv4j.adapter.http.config;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * Decides when the next request may be sent. Every attempt is a request. An implementation of your own can keep its count in a
 * store that several machines share. It is called by many threads at once. If it throws, the call fails and nothing is sent.
 */
@FunctionalInterface
public interface RateLimiter {
    /**
     * Reserves one request, and returns how long to wait before sending it.
     *
     * @param longest the longest time that the caller can wait; zero if it cannot wait
     * @return zero to send at once; none if the wait would exceed {@code longest}, in which case nothing is reserved
     */
    Option<Duration> reserve(Duration longest);

    /** Returns a limiter that allows this many requests a second, evenly spread. */
    static RateLimiter perSecond(int requests) {
        var permits = dev.failsafe.RateLimiter.<Object>smoothBuilder(requests, Duration.ofSeconds(1))
                .build();
        return longest -> Option.of(permits.tryReservePermit(longest)).filter(wait -> !wait.isNegative());
    }

    /** Returns a limiter that never waits. */
    static RateLimiter none() {
        return longest -> Option.some(Duration.ZERO);
    }
}
