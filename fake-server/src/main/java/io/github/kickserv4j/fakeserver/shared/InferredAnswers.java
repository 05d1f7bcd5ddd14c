package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Violation;
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
public final class InferredAnswers {
    private InferredAnswers() {}

    /** The account or the key is not known: status and sentence recorded. */
    public static Answer unauthorized() {
        return one(401, "Invalid Username, Account or password.");
    }

    /** No {@code thing} has that number: status 400 and the sentences for customer and job recorded. */
    public static Answer unknown(String thing) {
        return one(400, "Invalid " + thing + ".");
    }

    /** Rules are broken: the status is documented, the form is not. */
    public static Answer invalid(Seq<Violation> violations) {
        return Answer.errors(422, violations.map(RailsSentence::of).distinct());
    }

    /** The body has no envelope of that name: a guess, after Rails. */
    public static Answer missing(String envelope) {
        return one(400, "param is missing or the value is empty: " + envelope);
    }

    /** The body or the address cannot be read: a guess. */
    public static Answer malformed(String what) {
        return one(400, "There was a problem in the " + what + " you submitted.");
    }

    /** No such path, or not with this verb: a guess. */
    public static Answer noRoute() {
        return one(404, "Not found.");
    }

    /** It could be done, and is not: a guess. */
    public static Answer refused(String sentence) {
        return one(422, sentence);
    }

    /** Kickserv has it, this server has not, for the reason that {@code sentence} gives. */
    public static Answer notOffered(String sentence) {
        return one(501, sentence);
    }

    /** A guess; where the limit is, if there is one, is not known. */
    public static Answer bodyTooLarge() {
        return one(413, "The request body is too large.");
    }

    /** A guess, as the one before. */
    public static Answer headTooLong() {
        return one(431, "The request header fields are too large.");
    }

    /** Something broke while answering: a guess. Messages of exceptions may hold secrets, and stay here. */
    public static Answer crashed(Throwable reason) {
        return Answer.plain(500, "Internal server error: " + reason.getClass().getName());
    }

    /** What {@code failure}, about one {@code thing}, looks like on the wire: guesses, but for the first three. */
    public static Answer of(Failure failure, String thing) {
        return failure.fold(
                notFound -> unknown(thing),
                invalid -> invalid(invalid.violations()),
                unauthorized -> unauthorized(),
                forbidden -> one(403, "You are not allowed to do that."),
                rateLimited -> retryLater(rateLimited.retryAfter()),
                unavailable -> one(503, "Service unavailable."),
                timedOut -> one(504, "Gateway timeout."),
                unexpected -> one(500, "Internal server error."));
    }

    private static Answer retryLater(Option<Duration> wait) {
        Answer answer = one(429, "Too many requests.");
        return wait.fold(
                () -> answer,
                time -> answer.withHeader(
                        "retry-after", Long.toString(time.plusMillis(999).toSeconds())));
    }

    private static Answer one(int status, String sentence) {
        return Answer.errors(status, List.of(sentence));
    }
}
