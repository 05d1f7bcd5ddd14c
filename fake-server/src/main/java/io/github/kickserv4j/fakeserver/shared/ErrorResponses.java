package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** All error responses, in one place because most are uncertain. The sentences about values follow Ruby on Rails. */
@ReliesOn({
    "wrong-key-is-401",
    "unknown-numbers-are-400",
    "other-unknown-records-are-400",
    "text-as-a-number-is-400",
    "invalid-values-are-422",
    "malformed-json-is-400",
    "missing-envelope-is-400",
    "other-statuses-are-standard",
    "excess-requests-are-429",
    "retry-after-is-seconds-or-a-date",
    "bodies-and-headers-have-limits"
})
public final class ErrorResponses {
    private ErrorResponses() {}

    /** The account or the key is not known. */
    public static ServerResponse unauthorized() {
        return one(401, "Invalid Username, Account or password.");
    }

    /** No {@code thing} has that number. */
    public static ServerResponse noSuchRecord(String thing) {
        return one(400, "Invalid " + thing + ".");
    }

    /** Rules are broken. */
    public static ServerResponse invalid(Seq<Violation> violations) {
        return ServerResponse.errors(422, violations.map(RailsErrorMessage::of).distinct());
    }

    /** The body has no envelope of that name. */
    public static ServerResponse missingEnvelope(String envelope) {
        return one(400, "param is missing or the value is empty: " + envelope);
    }

    /** The body or the target cannot be parsed. */
    public static ServerResponse malformed(String what) {
        return one(400, "There was a problem in the " + what + " you submitted.");
    }

    /** The request is valid, but is not carried out. */
    public static ServerResponse unprocessable(String sentence) {
        return one(422, sentence);
    }

    /** Kickserv supports the request, or may, but this server does not, for the reason in {@code sentence}. */
    public static ServerResponse notImplemented(String sentence) {
        return one(501, sentence);
    }

    /** The body is too large. */
    public static ServerResponse bodyTooLarge() {
        return one(413, "The request body is too large.");
    }

    /** The headers are too large. */
    public static ServerResponse headersTooLarge() {
        return one(431, "The request header fields are too large.");
    }

    /** The server failed. Exception messages may hold secrets, and are not sent. */
    public static ServerResponse internalError(Throwable reason) {
        return ServerResponse.plainText(
                500, "Internal server error: " + reason.getClass().getName());
    }

    /** Returns the response for {@code failure} about one {@code thing}. */
    public static ServerResponse forFailure(Failure failure, String thing) {
        return failure.fold(
                notFound -> noSuchRecord(thing),
                invalid -> invalid(invalid.violations()),
                unauthorized -> unauthorized(),
                forbidden -> one(403, "You are not allowed to do that."),
                rateLimited -> tooManyRequests(rateLimited.retryAfter()),
                unavailable -> one(503, "Service unavailable."),
                timedOut -> one(504, "Gateway timeout."),
                unexpected -> one(500, "Internal server error."));
    }

    /** There were too many requests. The response has {@code Retry-After} in whole seconds, rounded up. */
    public static ServerResponse tooManyRequests(Option<Duration> wait) {
        ServerResponse serverResponse = one(429, "Too many requests.");
        return wait.fold(
                () -> serverResponse,
                time -> serverResponse.withHeader(
                        "retry-after", Long.toString(time.plusNanos(999_999_999).toSeconds())));
    }

    private static ServerResponse one(int status, String sentence) {
        return ServerResponse.errors(status, List.of(sentence));
    }
}
