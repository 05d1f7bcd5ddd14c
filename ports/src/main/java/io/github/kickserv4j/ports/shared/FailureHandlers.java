package io.github.kickserv4j.ports.shared;

import java.util.Objects;
import java.util.function.Function;

/**
 * Holds one function for each kind of {@link Failure}: what {@link Failure#fold(FailureHandlers)} applies.
 *
 * @param <R> the result
 */
public record FailureHandlers<R>(
        Function<? super Failure.NotFound, ? extends R> notFound,
        Function<? super Failure.Invalid, ? extends R> invalid,
        Function<? super Failure.Unauthorized, ? extends R> unauthorized,
        Function<? super Failure.Forbidden, ? extends R> forbidden,
        Function<? super Failure.RateLimited, ? extends R> rateLimited,
        Function<? super Failure.Unavailable, ? extends R> unavailable,
        Function<? super Failure.TimedOut, ? extends R> timedOut,
        Function<? super Failure.UnexpectedResponse, ? extends R> unexpectedResponse) {
    public FailureHandlers {
        Objects.requireNonNull(notFound, "notFound");
        Objects.requireNonNull(invalid, "invalid");
        Objects.requireNonNull(unauthorized, "unauthorized");
        Objects.requireNonNull(forbidden, "forbidden");
        Objects.requireNonNull(rateLimited, "rateLimited");
        Objects.requireNonNull(unavailable, "unavailable");
        Objects.requireNonNull(timedOut, "timedOut");
        Objects.requireNonNull(unexpectedResponse, "unexpectedResponse");
    }
}
