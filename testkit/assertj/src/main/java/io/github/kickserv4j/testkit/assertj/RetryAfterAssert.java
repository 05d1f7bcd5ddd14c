package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The assertions on a failure that can have a time to wait. */
abstract class RetryAfterAssert<SELF extends RetryAfterAssert<SELF, F>, F extends Failure>
        extends AbstractFailureAssert<SELF, F> {
    RetryAfterAssert(@Nullable F actual, Class<?> selfType) {
        super(actual, selfType);
    }

    abstract Option<Duration> retryAfter();

    /** Asserts the time to wait before another attempt. */
    public SELF hasRetryAfter(Duration wait) {
        Objects.requireNonNull(wait, "wait");
        isNotNull();
        return check(retryAfter().contains(wait), "a failure with the time to wait " + wait.toMillis() + " ms");
    }

    /** Asserts that it is not known how long to wait. */
    public SELF hasNoRetryAfter() {
        isNotNull();
        return check(retryAfter().isEmpty(), "a failure without a time to wait");
    }
}
