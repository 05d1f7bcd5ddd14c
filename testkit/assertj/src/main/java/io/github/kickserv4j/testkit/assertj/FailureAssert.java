package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.ports.shared.Failure;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Assertions on a failure. Each of them shows its message, its kind and its delivery if it fails. */
public class FailureAssert extends AbstractFailureAssert<FailureAssert, Failure> {
    public FailureAssert(@Nullable Failure actual) {
        super(actual, FailureAssert.class);
    }

    /** Asserts that there is no such record. */
    public FailureAssert isNotFound() {
        return hasKind(Failure.NotFound.class);
    }

    /** Asserts that the input was refused, and returns assertions on its violations. */
    public InvalidAssert isInvalid() {
        return kind(Failure.Invalid.class, InvalidAssert::new);
    }

    /** Asserts that the key or the account is not known. */
    public FailureAssert isUnauthorized() {
        return hasKind(Failure.Unauthorized.class);
    }

    /** Asserts that the owner of the key may not do this, or that the client is read-only. */
    public FailureAssert isForbidden() {
        return hasKind(Failure.Forbidden.class);
    }

    /** Asserts that there were too many requests, and returns assertions on the time to wait. */
    public RateLimitedAssert isRateLimited() {
        return kind(Failure.RateLimited.class, RateLimitedAssert::new);
    }

    /** Asserts that the server could not be reached or could not answer, and returns assertions on the time to wait. */
    public UnavailableAssert isUnavailable() {
        return kind(Failure.Unavailable.class, UnavailableAssert::new);
    }

    /** Asserts that there was no whole response in time, and returns assertions on that time. */
    public TimedOutAssert isTimedOut() {
        return kind(Failure.TimedOut.class, TimedOutAssert::new);
    }

    /** Asserts that the response was not understood. */
    public FailureAssert isUnexpectedResponse() {
        return hasKind(Failure.UnexpectedResponse.class);
    }

    private <F extends Failure, S extends AbstractFailureAssert<S, F>> S kind(
            Class<F> kind, Function<@Nullable F, S> assertion) {
        return part(assertion, () -> {
            new FailureAssert(actual).as(info.description()).hasKind(kind);
            return kind.cast(actual);
        });
    }
}
