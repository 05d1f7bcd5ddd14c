package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.ports.shared.Failure;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions on the failure of a response that did not arrive in time. */
public class TimedOutAssert extends AbstractFailureAssert<TimedOutAssert, Failure.TimedOut> {
    public TimedOutAssert(Failure.@Nullable TimedOut actual) {
        super(actual, TimedOutAssert.class);
    }

    /** Asserts the time after which the client gave up. */
    public TimedOutAssert hasTimeout(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout");
        isNotNull();
        return check(actual.timeout().equals(timeout), "a timeout after " + timeout.toMillis() + " ms");
    }

    /** Asserts what took so long, such as {@code connecting}. */
    public TimedOutAssert hasPhase(String phase) {
        Objects.requireNonNull(phase, "phase");
        isNotNull();
        return check(actual.phase().contains(phase), "a timeout while " + phase);
    }

    /** Asserts that it is not known what took so long. */
    public TimedOutAssert hasNoPhase() {
        isNotNull();
        return check(actual.phase().isEmpty(), "a timeout in an unknown phase");
    }
}
