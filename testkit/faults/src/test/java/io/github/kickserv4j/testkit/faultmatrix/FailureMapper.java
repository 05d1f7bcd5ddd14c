package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.github.kickserv4j.testkit.faultmatrix.RawHttpResponse.MalformedResponseException;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;

/** Maps responses and exceptions to failures. */
record FailureMapper(FaultTestAccount account, Set<Defect> defects) {
    private static final String DISTRUST = "the server is not who it should be";
    private static final String REFUSED = "refused by the proxy: ";
    private static final int CAUSES = 4;

    Option<Failure> of(Operation operation, RawHttpResponse answer) {
        FailureContext rejected = contextOf(operation, Delivery.REJECTED, answer);
        FailureContext uncertain = contextOf(operation, Delivery.UNKNOWN, answer);
        return switch (answer.status()) {
            case 200, 201 -> Option.none();
            case 204 ->
                Option.when(defects.contains(Defect.TREATS_204_AS_NOT_FOUND), () -> new Failure.NotFound(rejected));
            case 401 -> Option.some(new Failure.Unauthorized(rejected));
            case 403 -> Option.some(new Failure.Forbidden(rejected, "forbidden"));
            case 404 -> Option.some(new Failure.NotFound(rejected));
            case 400, 422 -> Option.some(new Failure.Invalid(rejected, List.empty()));
            case 429 -> Option.some(new Failure.RateLimited(rejected, waitOf(answer)));
            default ->
                Option.some(
                        answer.status() >= 500
                                ? new Failure.Unavailable(uncertain, "the server failed", waitOf(answer))
                                : new Failure.UnexpectedResponse(uncertain, "strange status"));
        };
    }

    Failure unexpected(Operation operation, RawHttpResponse answer, String reason) {
        boolean little = defects.contains(Defect.OMITS_REASON);
        return new Failure.UnexpectedResponse(
                contextOf(operation, Delivery.UNKNOWN, answer), little ? "unexpected" : reason);
    }

    Failure of(Operation operation, Throwable cause, boolean sent) {
        Delivery delivery =
                sent || defects.contains(Defect.REPORTS_EVERYTHING_UNKNOWN) ? Delivery.UNKNOWN : Delivery.NOT_SENT;
        FailureContext failureContext = FailureContext.of(operation, delivery);
        if (cause instanceof MalformedResponseException) {
            return new Failure.UnexpectedResponse(failureContext, "nonsense");
        }
        if (cause instanceof SocketTimeoutException) {
            return new Failure.TimedOut(failureContext, account.operationTimeout());
        }
        if (cause instanceof ProxyTunnel.ProxyRefusedException) {
            return new Failure.Unavailable(failureContext, REFUSED + cause.getMessage());
        }
        return new Failure.Unavailable(failureContext, isDistrust(cause) ? DISTRUST : "broken: " + cause.getClass());
    }

    /** Returns whether the failure is permanent. */
    boolean isDistrust(Failure failure) {
        return failure.reason().equals(DISTRUST) || failure.reason().startsWith(REFUSED);
    }

    /** Returns the wait that the server requests; none if the value is invalid. */
    private Option<Duration> waitOf(RawHttpResponse answer) {
        return answer.header("retry-after")
                .filter(it -> !defects.contains(Defect.IGNORES_RETRY_AFTER))
                .flatMap(this::waitOf);
    }

    private Option<Duration> waitOf(String text) {
        return RetryAfterHeader.parse(text, account.clock(), defects.contains(Defect.FAILS_ON_INVALID_RETRY_AFTER));
    }

    private FailureContext contextOf(Operation operation, Delivery delivery, RawHttpResponse answer) {
        boolean leaksBodies = defects.contains(Defect.LEAKS_BODIES);
        return FailureContext.of(
                operation,
                delivery,
                Option.some(new ResponseDetails(
                        answer.status(),
                        leaksBodies ? answer.header("x-request-id") : Option.none(),
                        leaksBodies ? answer.body() : "…")));
    }

    private static boolean isDistrust(Throwable cause) {
        return cause instanceof SSLHandshakeException
                && Iterator.iterate(cause, it -> it.getCause() == null ? it : it.getCause())
                        .take(CAUSES)
                        .exists(CertificateException.class::isInstance);
    }
}
