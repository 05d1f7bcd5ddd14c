package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * Every answer that says no, in one place, since most of them are guesses. Statuses and sentences of the first two were
 * recorded, though as XML; that their JSON is {@code {"errors":[…]}} is inferred, as it is for all of them. That rules which
 * are broken make a 422 is documented, the sentences follow the habit of Ruby on Rails. Nothing else here was ever seen.
 */
public final class ErrorResponses {
    private ErrorResponses() {}

    /** The account or the key is not known: status and sentence recorded. */
    public static ServerResponse unauthorized() {
        return one(401, "Invalid Username, Account or password.");
    }

    /** No {@code thing} has that number: status 400 and the sentences for customer and job recorded. */
    public static ServerResponse noSuchRecord(String thing) {
        return one(400, "Invalid " + thing + ".");
    }

    /** Rules are broken: the status is documented, the form is not. */
    public static ServerResponse invalid(Seq<Violation> violations) {
        return ServerResponse.errors(422, violations.map(RailsErrorMessage::of).distinct());
    }

    /** The body has no envelope of that name: a guess, after Rails. */
    public static ServerResponse missingEnvelope(String envelope) {
        return one(400, "param is missing or the value is empty: " + envelope);
    }

    /** The body or the address cannot be read: a guess. */
    public static ServerResponse malformed(String what) {
        return one(400, "There was a problem in the " + what + " you submitted.");
    }

    /** No such path, or not with this verb: a guess. */
    public static ServerResponse notFound() {
        return one(404, "Not found.");
    }

    /** It could be done, and is not: a guess. */
    public static ServerResponse unprocessable(String sentence) {
        return one(422, sentence);
    }

    /** Kickserv has it, this server has not, for the reason that {@code sentence} gives. */
    public static ServerResponse notImplemented(String sentence) {
        return one(501, sentence);
    }

    /** A guess; where the limit is, if there is one, is not known. */
    public static ServerResponse bodyTooLarge() {
        return one(413, "The request body is too large.");
    }

    /** A guess, as the one before. */
    public static ServerResponse headersTooLarge() {
        return one(431, "The request header fields are too large.");
    }

    /** Something broke while answering: a guess. Messages of exceptions may hold secrets, and stay here. */
    public static ServerResponse internalError(Throwable reason) {
        return ServerResponse.plainText(
                500, "Internal server error: " + reason.getClass().getName());
    }

    /** What {@code failure}, about one {@code thing}, looks like on the wire: guesses, but for the first three. */
    public static ServerResponse forFailure(Failure failure, String thing) {
        return failure.fold(
                notFound -> noSuchRecord(thing),
                invalid -> invalid(invalid.violations()),
                unauthorized -> unauthorized(),
                forbidden -> one(403, "You are not allowed to do that."),
                rateLimited -> retryLater(rateLimited.retryAfter()),
                unavailable -> one(503, "Service unavailable."),
                timedOut -> one(504, "Gateway timeout."),
                unexpected -> one(500, "Internal server error."));
    }

    private static ServerResponse retryLater(Option<Duration> wait) {
        ServerResponse serverResponse = one(429, "Too many requests.");
        return wait.fold(
                () -> serverResponse,
                time -> serverResponse.withHeader(
                        "retry-after", Long.toString(time.plusMillis(999).toSeconds())));
    }

    private static ServerResponse one(int status, String sentence) {
        return ServerResponse.errors(status, List.of(sentence));
    }
}
