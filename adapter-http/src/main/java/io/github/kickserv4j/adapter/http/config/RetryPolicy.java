package io.github.kickserv4j.adapter.http.config;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Objects;

/**
 * Decides how often a request is sent, and after which delays. Reads are retried. A write is retried only if it is certain that
 * the server did not carry it out: it was not sent, the server responded "too many requests", or the server rejected the key and
 * there is a new one. The delay before a retry is random, up to a bound that doubles each time ("full jitter"), but at least what
 * the server requested. If the delay exceeds the remaining time of the operation, the call fails at once.
 *
 * <p>All calls of a client share a budget of retries, so that retries do not make an outage worse. It holds {@link #budget()}
 * retries, and ten successes add one.
 *
 * @param maxAttempts the maximum number of attempts at a request, from 1 to 100
 * @param baseDelay the first bound of the delay
 * @param throttledBaseDelay the first bound after "too many requests"
 * @param maxDelay the largest bound of the delay
 * @param budget the maximum number of retries in the budget, from 0 to 1,000
 * @param retriesPut true if an update with an unknown outcome is retried; the same update twice has the effect of one
 * @param retriesDelete true if a deletion with an unknown outcome is retried; if the first attempt was carried out, the second
 *     one finds nothing, and the call fails with not found
 */
public record RetryPolicy(
        int maxAttempts,
        Duration baseDelay,
        Duration throttledBaseDelay,
        Duration maxDelay,
        int budget,
        boolean retriesPut,
        boolean retriesDelete) {

    /**
     * Three attempts, bounds from 100 ms (1 s after "too many requests") to 20 s, a budget of 10. Uncertain writes are not
     * retried.
     */
    public static final RetryPolicy STANDARD =
            new RetryPolicy(3, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(20), 10, false, false);

    /** No retries. */
    public static final RetryPolicy NONE = STANDARD.withMaxAttempts(1);

    /**
     * Creates a policy.
     *
     * @throws io.github.kickserv4j.domain.shared.InvalidInputException with all violations
     */
    public RetryPolicy {
        Objects.requireNonNull(baseDelay, "baseDelay");
        Objects.requireNonNull(throttledBaseDelay, "throttledBaseDelay");
        Objects.requireNonNull(maxDelay, "maxDelay");
        InvalidInputException.throwIfAny(List.of(
                        outside("max_attempts", maxAttempts, 1, 100),
                        outside("budget", budget, 0, 1_000),
                        outside("base_delay", baseDelay),
                        outside("throttled_base_delay", throttledBaseDelay),
                        outside("max_delay", maxDelay))
                .flatMap(broken -> broken));
    }

    public RetryPolicy withMaxAttempts(int most) {
        return new RetryPolicy(most, baseDelay, throttledBaseDelay, maxDelay, budget, retriesPut, retriesDelete);
    }

    /** Returns a copy with other bounds of the delay. */
    public RetryPolicy withBackoff(Duration first, Duration firstWhenThrottled, Duration longest) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(firstWhenThrottled, "firstWhenThrottled");
        Objects.requireNonNull(longest, "longest");
        return new RetryPolicy(maxAttempts, first, firstWhenThrottled, longest, budget, retriesPut, retriesDelete);
    }

    public RetryPolicy withBudget(int repetitions) {
        return new RetryPolicy(
                maxAttempts, baseDelay, throttledBaseDelay, maxDelay, repetitions, retriesPut, retriesDelete);
    }

    public RetryPolicy withPutRetries() {
        return new RetryPolicy(maxAttempts, baseDelay, throttledBaseDelay, maxDelay, budget, true, retriesDelete);
    }

    public RetryPolicy withDeleteRetries() {
        return new RetryPolicy(maxAttempts, baseDelay, throttledBaseDelay, maxDelay, budget, retriesPut, true);
    }

    private static Option<Violation> outside(String field, int number, int least, int most) {
        return Option.when(
                number < least || number > most,
                () -> violation(field, "within_range", "must be from " + least + " to " + most, number));
    }

    private static Option<Violation> outside(String field, Duration delay) {
        return Option.when(
                delay.isNegative() || delay.compareTo(Duration.ofHours(1)) > 0,
                () -> violation(field, "delay", "must be from zero to an hour", delay));
    }

    private static Violation violation(String field, String code, String sentence, Object value) {
        return new Violation(field, Option.some(code), sentence, value.toString());
    }
}
