package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;

/**
 * The reason for which an operation has no result. Every failure holds its operation, the subject of the operation, and the
 * delivery of the request.
 */
public sealed interface Failure extends Serializable {
    FailureContext context();

    /** Returns the reason, without the operation. */
    String reason();

    default Operation operation() {
        return context().operation();
    }

    default Delivery delivery() {
        return context().delivery();
    }

    /** Returns the server's response, if there was one; always absent from adapters without a server. */
    default Option<ResponseDetails> response() {
        return context().response();
    }

    /** Returns the failures of the attempts before the last one, in order; empty if there was only one. */
    default Seq<Failure> earlierFailures() {
        return context().earlierFailures();
    }

    /**
     * Returns whether a write may have been carried out, in whole or in part; {@link #uncertainWrite()} can be passed to the port's
     * {@code reconcile}.
     */
    default boolean isOutcomeUnknown() {
        return operation().isWrite() && delivery() == Delivery.UNKNOWN;
    }

    /**
     * Returns the write whose outcome is unknown, as {@code reconcile} takes it; none where the outcome is known.
     */
    default Option<UncertainWrite<?>> uncertainWrite() {
        return context().uncertainWrite();
    }

    /** Returns the page of this failure, if it is an element of a walk over all pages. */
    default Option<PageRequest> page() {
        return context().position().map(WalkPosition::page);
    }

    /**
     * Returns the unreadable row, after which the walk continues. If a failure has a page and no row, the walk ended there, and
     * another can start there.
     */
    default Option<Violation> row() {
        return context().position().flatMap(WalkPosition::row);
    }

    /**
     * Returns the failure of an operation whose input breaks rules, so that nothing was sent: the violations of {@code validate()}
     * as a failure.
     */
    static Failure invalid(Operation operation, Seq<Violation> violations) {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(violations, "violations");
        violations.forEach(violation -> Objects.requireNonNull(violation, "violation"));
        return new Invalid(FailureContext.of(operation, Delivery.NOT_SENT), violations);
    }

    /**
     * Begins a choice by kinds of failure, which ends with a default: {@code failure.when(NotFound.class, it -> …).otherwise(it ->
     * …)}. Use {@link #fold} to handle every kind.
     */
    default <F extends Failure, R> FailureCases<R> when(Class<F> kind, Function<? super F, ? extends R> result) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(result, "result");
        return new FailureCases<R>(this, Option.none()).when(kind, result);
    }

    /** Returns the result of the handler for this kind of failure. */
    <R> R fold(FailureHandlers<? extends R> handlers);

    /** Handles every kind of failure; the compiler checks that none is missing. */
    default <R> R fold(
            Function<? super NotFound, ? extends R> notFound,
            Function<? super Invalid, ? extends R> invalid,
            Function<? super Unauthorized, ? extends R> unauthorized,
            Function<? super Forbidden, ? extends R> forbidden,
            Function<? super RateLimited, ? extends R> rateLimited,
            Function<? super Unavailable, ? extends R> unavailable,
            Function<? super TimedOut, ? extends R> timedOut,
            Function<? super UnexpectedResponse, ? extends R> unexpectedResponse) {
        return this.<R>fold(new FailureHandlers<R>(
                notFound, invalid, unauthorized, forbidden, rateLimited, unavailable, timedOut, unexpectedResponse));
    }

    /** The same failure of another incident. */
    default Failure withContext(FailureContext other) {
        Objects.requireNonNull(other, "other");
        return fold(
                it -> new NotFound(other),
                it -> new Invalid(other, it.violations()),
                it -> new Unauthorized(other),
                it -> new Forbidden(other, it.reason()),
                it -> new RateLimited(other, it.retryAfter()),
                it -> new Unavailable(other, it.reason(), it.retryAfter()),
                it -> new TimedOut(other, it.timeout(), it.phase()),
                it -> new UnexpectedResponse(other, it.reason()));
    }

    /**
     * A sentence for people: operation, thing, reason, and where there are any the page of a walk, status and request id, and the
     * number of attempts.
     */
    default String message() {
        String status = response()
                .map(r -> " (status " + r.status()
                        + r.requestId().map(id -> ", request " + id).getOrElse("") + ")")
                .getOrElse("");
        String attempts =
                earlierFailures().isEmpty() ? "" : ", in " + (earlierFailures().size() + 1) + " attempts";
        String outcome = isOutcomeUnknown() ? "; whether it was done is unknown" : "";
        String page = page().map(it -> ", page " + it.number()).getOrElse("");
        return operation() + page + " failed: " + reason() + status + attempts + outcome;
    }

    /**
     * Returns this failure as an exception, as in {@code repository.get(number).getOrElseThrow(Failure::toException)}. The failures
     * of earlier attempts is suppressed in it.
     */
    default KickservException toException() {
        return new KickservException(this);
    }

    /** There is no such thing, or not through this owner. */
    record NotFound(FailureContext context) implements Failure {
        public NotFound {
            Objects.requireNonNull(context, "context");
        }

        @Override
        public String reason() {
            return "not found";
        }

        @Override
        public <R> R fold(FailureHandlers<? extends R> handlers) {
            Objects.requireNonNull(handlers, "handlers");
            return handlers.notFound().apply(this);
        }
    }

    /** The input breaks rules. Those that the server names are in its words. */
    record Invalid(FailureContext context, Seq<Violation> violations) implements Failure {
        public Invalid {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(violations, "violations");
        }

        @Override
        public String reason() {
            return violations.mkString("; ");
        }

        @Override
        public <R> R fold(FailureHandlers<? extends R> handlers) {
            Objects.requireNonNull(handlers, "handlers");
            return handlers.invalid().apply(this);
        }
    }

    /** The key or the account is not known; also when the key's owner changed the password (documented). */
    record Unauthorized(FailureContext context) implements Failure {
        public Unauthorized {
            Objects.requireNonNull(context, "context");
        }

        @Override
        public String reason() {
            return "not authorized: unknown account or API key";
        }

        @Override
        public <R> R fold(FailureHandlers<? extends R> handlers) {
            Objects.requireNonNull(handlers, "handlers");
            return handlers.unauthorized().apply(this);
        }
    }

    /** The key is good, but its owner may not do this; or this client is read-only, and nothing was sent. */
    record Forbidden(FailureContext context, String reason) implements Failure {
        public Forbidden {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(FailureHandlers<? extends R> handlers) {
            Objects.requireNonNull(handlers, "handlers");
            return handlers.forbidden().apply(this);
        }
    }

    /** Too many requests, with the time to wait if the server, or the client's own limit, gives one. */
    record RateLimited(FailureContext context, Option<Duration> retryAfter) implements Failure {
        public RateLimited {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(retryAfter, "retryAfter");
        }

        @Override
        public String reason() {
            return "rate limited"
                    + retryAfter
                            .map(wait -> ", retry after " + wait.toSeconds() + " s")
                            .getOrElse("");
        }

        @Override
        public <R> R fold(FailureHandlers<? extends R> handlers) {
            Objects.requireNonNull(handlers, "handlers");
            return handlers.rateLimited().apply(this);
        }
    }

    /** The server could not be reached, or could not answer; with the time to wait if it gives one. */
    record Unavailable(FailureContext context, String reason, Option<Duration> retryAfter) implements Failure {
        public Unavailable {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(retryAfter, "retryAfter");
        }

        /** Creates a failure without a time to wait. */
        public Unavailable(FailureContext context, String reason) {
            this(context, reason, Option.none());
        }

        @Override
        public <R> R fold(FailureHandlers<? extends R> handlers) {
            Objects.requireNonNull(handlers, "handlers");
            return handlers.unavailable().apply(this);
        }
    }

    /** There was no whole answer in time; what took so long, if that is known, such as connecting. */
    record TimedOut(FailureContext context, Duration timeout, Option<String> phase) implements Failure {
        public TimedOut {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(timeout, "timeout");
            Objects.requireNonNull(phase, "phase");
        }

        /** Creates a timeout in an unknown phase. */
        public TimedOut(FailureContext context, Duration timeout) {
            this(context, timeout, Option.none());
        }

        @Override
        public String reason() {
            return "timed out after " + timeout.toMillis() + " ms"
                    + phase.map(doing -> " while " + doing).getOrElse("");
        }

        @Override
        public <R> R fold(FailureHandlers<? extends R> handlers) {
            Objects.requireNonNull(handlers, "handlers");
            return handlers.timedOut().apply(this);
        }
    }

    /** The server answered something unexpected, which must not be acted on. */
    record UnexpectedResponse(FailureContext context, String reason) implements Failure {
        public UnexpectedResponse {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(FailureHandlers<? extends R> handlers) {
            Objects.requireNonNull(handlers, "handlers");
            return handlers.unexpectedResponse().apply(this);
        }
    }
}
