package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reply;
import io.github.kickserv4j.testkit.faultmatrix.HttpAnswer.Nonsense;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;

/** What a client calls what happened to it. */
record Failures(FaultedAccount account, Set<Sin> sins) {
    private static final String DISTRUST = "the server is not who it should be";
    private static final String REFUSED = "refused by the proxy: ";
    private static final int CAUSES = 4;

    Option<Failure> of(Operation operation, HttpAnswer answer) {
        Incident rejected = incident(operation, Delivery.REJECTED, answer);
        Incident doubtful = incident(operation, Delivery.UNKNOWN, answer);
        return switch (answer.status()) {
            case 200, 201 -> Option.none();
            case 204 -> Option.when(sins.contains(Sin.TAKES_204_FOR_NOBODY), () -> new Failure.NotFound(rejected));
            case 401 -> Option.some(new Failure.Unauthorized(rejected));
            case 403 -> Option.some(new Failure.Forbidden(rejected, "forbidden"));
            case 404 -> Option.some(new Failure.NotFound(rejected));
            case 400, 422 -> Option.some(new Failure.Invalid(rejected, List.empty()));
            case 429 -> Option.some(new Failure.RateLimited(rejected, waitOf(answer)));
            default ->
                Option.some(
                        answer.status() >= 500
                                ? new Failure.Unavailable(doubtful, "the server failed", waitOf(answer))
                                : new Failure.UnexpectedResponse(doubtful, "strange status"));
        };
    }

    Failure unexpected(Operation operation, HttpAnswer answer, String reason) {
        boolean little = sins.contains(Sin.SAYS_LITTLE);
        return new Failure.UnexpectedResponse(
                incident(operation, Delivery.UNKNOWN, answer), little ? "unexpected" : reason);
    }

    Failure of(Operation operation, Throwable cause, boolean sent) {
        Delivery delivery = sent || sins.contains(Sin.CALLS_EVERYTHING_UNKNOWN) ? Delivery.UNKNOWN : Delivery.NOT_SENT;
        Incident incident = Incident.of(operation, delivery);
        if (cause instanceof Nonsense) {
            return new Failure.UnexpectedResponse(incident, "nonsense");
        }
        if (cause instanceof SocketTimeoutException) {
            return new Failure.TimedOut(incident, account.operationTimeout());
        }
        if (cause instanceof Detour.Refused) {
            return new Failure.Unavailable(incident, REFUSED + cause.getMessage());
        }
        return new Failure.Unavailable(incident, isDistrust(cause) ? DISTRUST : "broken: " + cause.getClass());
    }

    /** Whether it will be the same next time. */
    boolean isDistrust(Failure failure) {
        return failure.reason().equals(DISTRUST) || failure.reason().startsWith(REFUSED);
    }

    /** What the server asks to wait; none if that makes no sense. */
    private Option<Duration> waitOf(HttpAnswer answer) {
        return answer.header("retry-after")
                .filter(it -> !sins.contains(Sin.IGNORES_RETRY_AFTER))
                .flatMap(this::waitOf);
    }

    private Option<Duration> waitOf(String text) {
        return RetryAfter.parse(text, account.clock(), sins.contains(Sin.CHOKES_ON_STRANGE_WAITS));
    }

    private Incident incident(Operation operation, Delivery delivery, HttpAnswer answer) {
        boolean tells = sins.contains(Sin.TELLS_BODIES);
        return Incident.of(
                operation,
                delivery,
                Option.some(new Reply(
                        answer.status(),
                        tells ? answer.header("x-request-id") : Option.none(),
                        tells ? answer.body() : "…")));
    }

    private static boolean isDistrust(Throwable cause) {
        return cause instanceof SSLHandshakeException
                && Iterator.iterate(cause, it -> it.getCause() == null ? it : it.getCause())
                        .take(CAUSES)
                        .exists(CertificateException.class::isInstance);
    }
}
