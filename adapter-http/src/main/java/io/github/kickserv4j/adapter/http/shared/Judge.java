package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reply;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Says what an answer means. All that is known and guessed of Kickserv's statuses is here: 400 with "Invalid customer." for an
 * unknown number and 401 are recorded, 422 is documented, the others are what such servers usually do.
 */
public final class Judge {
    private static final Pattern NO_SUCH_NUMBER =
            Pattern.compile("Invalid (customer|job|opportunity|note|payment|job charge)\\.?");
    private static final Set<Integer> PASSING = HashSet.of(408, 429, 500, 502, 503, 504);

    private final ApiKey key;
    private final Clock clock;

    public Judge(ApiKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** The answer, if it is a success that was decoded in time. */
    public Either<Setback, Answer> verdict(Call call, Answer answer, Deadline deadline) {
        Operation operation = call.operation();
        if (!answer.isSuccess()) {
            return Either.left(new Setback(failure(operation, answer), PASSING.contains(answer.status())));
        }
        if (answer.json().isFailure() && answer.json().getCause() instanceof DeadlinePassed) {
            return Either.left(Setback.lasting(late(operation, answer, deadline)));
        }
        return answer.json().exists(root -> SoftFailure.isIn(root, !call.isRead()))
                ? Either.left(Setback.lasting(refusedAfterAll(operation, answer)))
                : Either.right(answer);
    }

    /** A success that says that it was none (inferred): so a write is in doubt all the same. */
    private Failure refusedAfterAll(Operation operation, Answer answer) {
        Failure refused = refused(operation, answer, reply(answer));
        return operation.isWrite() ? refused.with(refused.incident().delivered(Delivery.UNKNOWN)) : refused;
    }

    /** That the time was over before all of the answer was read. */
    Failure late(Operation operation, Answer answer, Deadline deadline) {
        return new Failure.TimedOut(Incident.of(operation, Delivery.UNKNOWN, reply(answer)), deadline.passed());
    }

    /** A 2xx that makes no sense here. */
    public Failure unexpected(Operation operation, Answer answer, String reason) {
        return new Failure.UnexpectedResponse(
                Incident.of(operation, Delivery.UNKNOWN, reply(answer)), key.redacted(reason));
    }

    /** A value of an answer, fit to show. */
    String shown(String value) {
        return Redaction.scrubbed(key, value);
    }

    /** The server's name for the request, fit to show. */
    public Option<String> requestId(Answer answer) {
        return Excerpt.requestId(key, answer);
    }

    private Failure failure(Operation operation, Answer answer) {
        Option<Reply> reply = reply(answer);
        Incident rejected = Incident.of(operation, Delivery.REJECTED, reply);
        int status = answer.status();
        return switch (status) {
            case 400, 406, 409, 413, 422 -> refused(operation, answer, reply);
            case 401 -> new Failure.Unauthorized(rejected);
            case 403 -> new Failure.Forbidden(rejected, "forbidden");
            case 404, 410 ->
                isOfTheService(answer)
                        ? new Failure.NotFound(rejected)
                        : new Failure.UnexpectedResponse(rejected, "not found, by somebody else's page");
            case 407 -> new Failure.Unavailable(unpassed(operation, answer), "the proxy asks for other credentials");
            case 408 -> unavailable(operation, answer, "the server gave up waiting");
            case 429 -> new Failure.RateLimited(rejected, retryAfter(answer));
            default -> status >= 500 ? unavailable(operation, answer, "the server failed") : odd(operation, answer);
        };
    }

    /** Whether it has a form that Kickserv gives its refusals; a proxy's page says nothing of what Kickserv has. */
    private static boolean isOfTheService(Answer answer) {
        return answer.isWhole()
                ? ErrorBody.isOne(answer)
                : answer.mediaType().forAll(type -> type.matches("(application|text)/(.+\\+)?(json|xml)"));
    }

    private Failure unavailable(Operation operation, Answer answer, String reason) {
        return new Failure.Unavailable(
                Incident.of(operation, Delivery.UNKNOWN, reply(answer)), reason, retryAfter(answer));
    }

    /** A proxy's own refusal, with which nothing of the request went any farther. */
    private Incident unpassed(Operation operation, Answer answer) {
        return Incident.of(operation, Delivery.NOT_SENT, reply(answer));
    }

    private Failure odd(Operation operation, Answer answer) {
        int status = answer.status();
        Delivery delivery = status >= 400 ? Delivery.REJECTED : Delivery.UNKNOWN;
        String reason = status / 100 == 3 ? "the answer points elsewhere, and is not followed" : "unexpected status";
        return new Failure.UnexpectedResponse(Incident.of(operation, delivery, reply(answer)), reason);
    }

    private Failure refused(Operation operation, Answer answer, Option<Reply> reply) {
        Seq<Violation> said = ErrorBody.violations(key, answer);
        boolean noSuchNumber = answer.status() == 400
                && said.exists(
                        violation -> NO_SUCH_NUMBER.matcher(violation.rule()).matches());
        Incident rejected = Incident.of(operation, Delivery.REJECTED, reply);
        return noSuchNumber ? new Failure.NotFound(rejected) : new Failure.Invalid(rejected, said);
    }

    private Option<Duration> retryAfter(Answer answer) {
        return answer.retryAfter().flatMap(text -> RetryAfter.parse(text, clock.instant()));
    }

    private Option<Reply> reply(Answer answer) {
        return Option.some(answer.shown(it -> Excerpt.of(key, it)));
    }
}
