package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Objects;

/**
 * A disturbance of one call: whether it is carried out, how long it takes, and the failure that the caller gets.
 *
 * @param description what happens, in words
 * @param failure the failure; its operation and its uncertain write become those of the call. None if the result arrives
 * @param isExecuted whether the call is carried out all the same
 * @param delay how much longer the call takes, at most 365 days
 */
public record Fault(String description, Option<Failure> failure, boolean isExecuted, Duration delay) {
    private static final Operation ANY = Operation.read("any", "any");
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final String CLOSED = "the connection was closed before any response";

    /** The operation is carried out, and the connection is closed before any response: its outcome is unknown. */
    public static final Fault LOST_RESPONSE =
            failing("lost response", unanswered(CLOSED)).afterExecution();

    /** The request is lost: nothing is carried out, and the failure is that of a lost response. */
    public static final Fault LOST_REQUEST = failing("lost request", unanswered(CLOSED));

    /** There is no connection: nothing is sent. */
    public static final Fault UNREACHABLE = failing(
            "unreachable",
            new Failure.Unavailable(FailureContext.of(ANY, Delivery.NOT_SENT), "cannot connect: ConnectException"));

    /** The server is overloaded (status 503). Nothing is carried out, which the caller cannot know. */
    public static final Fault UNAVAILABLE = unavailable(Option.none());

    /** There were too many requests (status 429). */
    public static final Fault RATE_LIMITED = rateLimited(Option.none());

    /** The key is not known (status 401). */
    public static final Fault UNAUTHORIZED = failing("unauthorized", new Failure.Unauthorized(rejected(401)));

    /** The owner of the key may not do this (status 403). */
    public static final Fault FORBIDDEN = failing("forbidden", new Failure.Forbidden(rejected(403), "forbidden"));

    /** The record is not there any more (status 404). */
    public static final Fault NOT_FOUND = failing("not found", new Failure.NotFound(rejected(404)));

    /** The operation is carried out, and the response (status 200) cannot be read. */
    public static final Fault UNREADABLE_RESPONSE = failing(
                    "unreadable response",
                    new Failure.UnexpectedResponse(answered(200, Delivery.UNKNOWN), "the response is no JSON"))
            .afterExecution();

    public Fault {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(delay, "delay");
        requireConsistent(failure, isExecuted);
        requireValid("delay", delay);
    }

    /** Returns a fault by which nothing is carried out, and there is no answer in time. */
    public static Fault timeout(Duration timeout) {
        requireValid("timeout", timeout);
        return failing("timeout", new Failure.TimedOut(FailureContext.of(ANY, Delivery.UNKNOWN), timeout));
    }

    /** Returns the same as {@link #UNAVAILABLE}, with the time to wait that the server asks for. */
    public static Fault unavailable(Duration retryAfter) {
        requireValid("retryAfter", retryAfter);
        return unavailable(Option.some(retryAfter));
    }

    /** Returns the same as {@link #RATE_LIMITED}, with the time to wait that the server asks for. */
    public static Fault rateLimited(Duration retryAfter) {
        requireValid("retryAfter", retryAfter);
        return rateLimited(Option.some(retryAfter));
    }

    /** Returns a refusal of the input by the server (status 422), with its reasons. */
    public static Fault invalid(Violation... violations) {
        Objects.requireNonNull(violations, "violations");
        if (violations.length == 0) {
            throw new IllegalArgumentException("a refusal has at least one violation");
        }
        return failing("invalid", new Failure.Invalid(rejected(422), List.of(violations)));
    }

    /** Returns a fault with this failure, by which nothing is carried out. */
    public static Fault failing(Failure failure) {
        Objects.requireNonNull(failure, "failure");
        return failing(failure.getClass().getSimpleName(), failure);
    }

    /** Returns no more than a delay: the operation is carried out, and its result arrives. */
    public static Fault delay(Duration delay) {
        return new Fault("delay", Option.none(), true, delay);
    }

    /** Returns the same failure after a delay. */
    public Fault delayedBy(Duration longer) {
        Objects.requireNonNull(longer, "longer");
        requireNotTooLong("delay", longer);
        return new Fault(description, failure, isExecuted, delay.plus(longer));
    }

    /**
     * Returns the same failure of an operation that was carried out all the same.
     *
     * @throws IllegalArgumentException if the failure says that nothing was carried out
     */
    public Fault afterExecution() {
        return new Fault(description, failure, true, delay);
    }

    /** Returns the failure of a call; none if its result arrives. */
    Option<Failure> failureOf(Operation operation, Option<UncertainWrite<?>> write) {
        return failure.map(it -> it.withContext(context(operation, it.context(), write)));
    }

    /** Returns what happens, and whether the operation is carried out. */
    @Override
    public String toString() {
        String carriedOut = isExecuted ? "carried out" : "not carried out";
        return description + " (" + carriedOut + (delay.isZero() ? "" : ", " + delay.toMillis() + " ms later") + ")";
    }

    private static FailureContext context(
            Operation operation, FailureContext injected, Option<UncertainWrite<?>> write) {
        var context = FailureContext.of(operation, injected.delivery(), injected.response())
                .withEarlierFailures(injected.earlierFailures());
        return injected.delivery() == Delivery.UNKNOWN
                ? write.fold(() -> context, context::withUncertainWrite)
                : context;
    }

    private static Fault failing(String description, Failure failure) {
        return new Fault(description, Option.some(failure), false, Duration.ZERO);
    }

    private static Fault unavailable(Option<Duration> retryAfter) {
        return failing(
                "unavailable",
                new Failure.Unavailable(answered(503, Delivery.UNKNOWN), "the server failed", retryAfter));
    }

    private static Fault rateLimited(Option<Duration> retryAfter) {
        return failing("rate limited", new Failure.RateLimited(rejected(429), retryAfter));
    }

    private static Failure unanswered(String reason) {
        return new Failure.Unavailable(FailureContext.of(ANY, Delivery.UNKNOWN), reason);
    }

    private static FailureContext rejected(int status) {
        return answered(status, Delivery.REJECTED);
    }

    private static FailureContext answered(int status, Delivery delivery) {
        return FailureContext.of(ANY, delivery, Option.some(new ResponseDetails(status, Option.none(), "")));
    }

    private static void requireConsistent(Option<Failure> failure, boolean isExecuted) {
        if (failure.isEmpty() && !isExecuted) {
            throw new IllegalArgumentException("a call that is not carried out has no result");
        }
        if (isExecuted && failure.exists(it -> it.delivery() != Delivery.UNKNOWN)) {
            throw new IllegalArgumentException("the failure says that nothing was carried out: "
                    + failure.get().delivery());
        }
    }

    private static void requireValid(String name, Duration duration) {
        if (Objects.requireNonNull(duration, name).isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative: " + duration);
        }
        requireNotTooLong(name, duration);
    }

    private static void requireNotTooLong(String name, Duration duration) {
        if (duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " must be at most " + LONGEST.toDays() + " days: " + duration);
        }
    }
}
