package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reply;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Says what an answer means. All that is known and guessed of Kickserv's statuses is here: 400 with "Invalid customer." for an
 * unknown number and 401 are recorded, 422 is documented, the others are what such servers usually do.
 */
public final class Judge implements Transport {
    private static final Pattern NO_SUCH_NUMBER =
            Pattern.compile("Invalid (customer|job|opportunity|note|payment|job charge)\\.?");

    private final Transport transport;
    private final Account account;
    private final Clock clock;

    public Judge(Transport transport, Account account, Clock clock) {
        this.transport = transport;
        this.account = account;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Answer> send(Call call, Deadline deadline) {
        return transport.send(call, deadline).flatMap(answer -> verdict(call.operation(), answer)
                .<Either<Failure, Answer>>map(Either::left)
                .getOrElse(() -> Either.right(answer)));
    }

    /** A 2xx that makes no sense here. */
    public Failure unexpected(Operation operation, Answer answer, String reason) {
        return new Failure.UnexpectedResponse(
                Incident.of(operation, Delivery.UNKNOWN, reply(answer)), account.redacted(reason));
    }

    private Option<Failure> verdict(Operation operation, Answer answer) {
        if (!answer.isSuccess()) {
            return Option.some(failure(operation, answer));
        }
        return Option.when(ErrorBody.refuses(answer.body()), () -> refused(operation, answer, reply(answer)));
    }

    private Failure failure(Operation operation, Answer answer) {
        Option<Reply> reply = reply(answer);
        int status = answer.status();
        return switch (status) {
            case 400, 406, 409, 413, 422 -> refused(operation, answer, reply);
            case 401 -> new Failure.Unauthorized(Incident.of(operation, Delivery.REJECTED, reply));
            case 403 -> new Failure.Forbidden(Incident.of(operation, Delivery.REJECTED, reply), "forbidden");
            case 404, 410 -> new Failure.NotFound(Incident.of(operation, Delivery.REJECTED, reply));
            case 408 ->
                new Failure.Unavailable(Incident.of(operation, Delivery.UNKNOWN, reply), "the server gave up waiting");
            case 429 -> new Failure.RateLimited(Incident.of(operation, Delivery.REJECTED, reply), retryAfter(answer));
            default -> other(operation, status, reply);
        };
    }

    private static Failure other(Operation operation, int status, Option<Reply> reply) {
        if (status >= 500) {
            return new Failure.Unavailable(Incident.of(operation, Delivery.UNKNOWN, reply), "the server failed");
        }
        Delivery delivery = status >= 400 ? Delivery.REJECTED : Delivery.UNKNOWN;
        return new Failure.UnexpectedResponse(Incident.of(operation, delivery, reply), "unexpected status");
    }

    private Failure refused(Operation operation, Answer answer, Option<Reply> reply) {
        Seq<Violation> said = ErrorBody.violations(Redaction.withoutSecrets(account, answer.text()));
        boolean noSuchNumber = answer.status() == 400
                && said.exists(
                        violation -> NO_SUCH_NUMBER.matcher(violation.rule()).matches());
        return noSuchNumber
                ? new Failure.NotFound(Incident.of(operation, Delivery.REJECTED, reply))
                : new Failure.Invalid(Incident.of(operation, Delivery.REJECTED, reply), said);
    }

    private Option<Duration> retryAfter(Answer answer) {
        return answer.retryAfter().flatMap(text -> RetryAfter.parse(text, clock.instant()));
    }

    private Option<Reply> reply(Answer answer) {
        return Option.some(new Reply(answer.status(), answer.requestId(), Redaction.excerpt(account, answer.text())));
    }
}
