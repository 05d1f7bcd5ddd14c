package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Option;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Assertions on the failure of too many requests. */
public class RateLimitedAssert extends RetryAfterAssert<RateLimitedAssert, Failure.RateLimited> {
    public RateLimitedAssert(Failure.@Nullable RateLimited actual) {
        super(actual, RateLimitedAssert.class);
    }

    @Override
    Option<Duration> retryAfter() {
        return actual.retryAfter();
    }
}
