package io.github.kickserv4j.adapter.http.config;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Objects;

/**
 * How often a request is repeated, and after how long. Reads are repeated; a write only when it is certain that the server did not
 * carry it out: it was not sent, or the server said that there were too many requests, or that the key was another's before it
 * was replaced. The wait before a repetition is anything up to a bound that doubles each time ("full jitter"), and at least what
 * the server asked for; if that is longer than what is left of the operation's time, the call fails at once.
 *
 * <p>Repetitions are paid from a budget that all calls of a client share, so that an outage is not made worse: it holds
 * {@link #budget()} of them, and ten successes pay in one.
 *
 * @param maxAttempts how often a request is sent at most, from 1 to 100
 * @param baseDelay the first bound of the wait
 * @param throttledBaseDelay the same after "too many requests"
 * @param maxDelay what the bounds do not grow beyond
 * @param budget how many repetitions the budget holds at most, from 0 to 1,000
 * @param retriesPut whether a change whose outcome is unknown is sent again; the same change twice is the same change
 * @param retriesDelete whether a deletion whose outcome is unknown is sent again; if the first was carried out, the second finds nothing,
 *     and the call fails with not found
 */
public record RetryPolicy(
        int maxAttempts,
        Duration baseDelay,
        Duration throttledBaseDelay,
        Duration maxDelay,
        int budget,
        boolean retriesPut,
        boolean retriesDelete) {

    /** Three attempts, bounds from 100 ms (1 s after "too many requests") to 20 s, a reserve of 10; no write in doubt is repeated. */
    public static final RetryPolicy STANDARD =
            new RetryPolicy(3, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(20), 10, false, false);

    /** Nothing is repeated. */
    public static final RetryPolicy NONE = STANDARD.withMaxAttempts(1);

    /** Refuses, with all violations, what makes no sense. */
    public RetryPolicy {
        Objects.requireNonNull(baseDelay, "baseDelay");
        Objects.requireNonNull(throttledBaseDelay, "throttledBaseDelay");
        Objects.requireNonNull(maxDelay, "maxDelay");
        InvalidInputException.throwIfAny(
                violations(maxAttempts, budget, List.of(baseDelay, throttledBaseDelay, maxDelay)));
    }

    public RetryPolicy withMaxAttempts(int most) {
        return new RetryPolicy(most, baseDelay, throttledBaseDelay, maxDelay, budget, retriesPut, retriesDelete);
    }

    /** The same with other bounds of the wait. */
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

    private static Seq<Violation> violations(int attempts, int reserve, Seq<Duration> waits) {
        return List.of(
                        outside("attempts", attempts, 1, 100),
                        outside("reserve", reserve, 0, 1_000),
                        waits.find(wait -> wait.isNegative() || wait.compareTo(Duration.ofHours(1)) > 0)
                                .map(wait -> new Violation("wait", "must be from zero to an hour", wait.toString())))
                .flatMap(broken -> broken);
    }

    private static Option<Violation> outside(String field, int number, int least, int most) {
        return Option.when(
                number < least || number > most,
                () -> new Violation(field, "must be from " + least + " to " + most, Integer.toString(number)));
    }
}
