package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Option;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Assertions on the failure of a server that could not be reached, or could not answer. */
public class UnavailableAssert extends RetryAfterAssert<UnavailableAssert, Failure.Unavailable> {
    public UnavailableAssert(Failure.@Nullable Unavailable actual) {
        super(actual, UnavailableAssert.class);
    }

    @Override
    Option<Duration> retryAfter() {
        return actual.retryAfter();
    }
}
