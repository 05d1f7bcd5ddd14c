package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/** Why an operation has no result. Every failure says which operation on which thing it was, and what became of the request. */
public sealed interface Failure {
    Operation operation();

    Delivery delivery();

    /** What the server said, if it said anything; always absent from adapters that speak to none. */
    Option<Reply> reply();

    /** What went wrong, without naming the operation. */
    String reason();

    /** Handles every kind of failure; the compiler sees to it that none is forgotten. */
    default <R> R fold(
            Function<? super NotFound, ? extends R> notFound,
            Function<? super Invalid, ? extends R> invalid,
            Function<? super Unauthorized, ? extends R> unauthorized,
            Function<? super Forbidden, ? extends R> forbidden,
            Function<? super RateLimited, ? extends R> rateLimited,
            Function<? super Unavailable, ? extends R> unavailable,
            Function<? super TimedOut, ? extends R> timedOut,
            Function<? super UnexpectedResponse, ? extends R> unexpectedResponse) {
        if (this instanceof NotFound failure) {
            return notFound.apply(failure);
        }
        if (this instanceof Invalid failure) {
            return invalid.apply(failure);
        }
        if (this instanceof Unauthorized failure) {
            return unauthorized.apply(failure);
        }
        if (this instanceof Forbidden failure) {
            return forbidden.apply(failure);
        }
        if (this instanceof RateLimited failure) {
            return rateLimited.apply(failure);
        }
        if (this instanceof Unavailable failure) {
            return unavailable.apply(failure);
        }
        if (this instanceof TimedOut failure) {
            return timedOut.apply(failure);
        }
        return unexpectedResponse.apply((UnexpectedResponse) this);
    }

    /** A sentence for people: operation, thing, reason, status and request id where there are any. */
    default String message() {
        String status = reply().map(r -> " (status " + r.status()
                        + r.requestId().map(id -> ", request " + id).getOrElse("") + ")")
                .getOrElse("");
        String doubt =
                operation().isWrite() && delivery() == Delivery.UNKNOWN ? "; whether it was done is unknown" : "";
        return operation() + " failed: " + reason() + status + doubt;
    }

    /** For those who prefer exceptions, as in {@code repository.get(number).getOrElseThrow(Failure::toException)}. */
    default KickservException toException() {
        return new KickservException(this);
    }

    /** There is no such thing, or not through this owner. */
    record NotFound(Operation operation, Delivery delivery, Option<Reply> reply) implements Failure {
        @Override
        public String reason() {
            return "not found";
        }
    }

    /** What was sent breaks rules. Those that the server names are in its words. */
    record Invalid(Operation operation, Delivery delivery, Option<Reply> reply, Seq<Violation> violations)
            implements Failure {
        @Override
        public String reason() {
            return violations.mkString("; ");
        }
    }

    /** The key or the account is not known; also when the key's owner changed the password (documented). */
    record Unauthorized(Operation operation, Delivery delivery, Option<Reply> reply) implements Failure {
        @Override
        public String reason() {
            return "not authorized: unknown account or API key";
        }
    }

    /** The key is good, but its owner may not do this. */
    record Forbidden(Operation operation, Delivery delivery, Option<Reply> reply) implements Failure {
        @Override
        public String reason() {
            return "forbidden";
        }
    }

    /** Too many requests; how long to wait, if the server said so. */
    record RateLimited(Operation operation, Delivery delivery, Option<Reply> reply, Option<Duration> retryAfter)
            implements Failure {
        @Override
        public String reason() {
            return "rate limited"
                    + retryAfter
                            .map(wait -> ", retry after " + wait.toSeconds() + " s")
                            .getOrElse("");
        }
    }

    /** The server could not be reached, or could not answer. */
    record Unavailable(Operation operation, Delivery delivery, Option<Reply> reply, String reason) implements Failure {}

    /** There was no whole answer in time. */
    record TimedOut(Operation operation, Delivery delivery, Option<Reply> reply, Duration after) implements Failure {
        @Override
        public String reason() {
            return "timed out after " + after.toMillis() + " ms";
        }
    }

    /** The server answered something that makes no sense here, and that nobody should act on. */
    record UnexpectedResponse(Operation operation, Delivery delivery, Option<Reply> reply, String reason)
            implements Failure {}
}
