package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.github.kickserv4j.adapter.http.time.DeadlineExceededException;
import io.github.kickserv4j.adapter.http.transport.SingleUseBodyPublisher.AlreadySentException;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.http.HttpConnectTimeoutException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Translates the exceptions of the JDK's client into failures. Their messages are shown without brackets, which quote the server.
 */
final class ExceptionTranslator {
    /** The messages of the JDK's client about a response that violates HTTP, for which it has no exception of its own. */
    private static final Pattern BREAKS_THE_RULES = Pattern.compile(
            "(?i).*(chunk size|chunk header|content.length header|invalid header|malformed).*", Pattern.DOTALL);

    private static final int MOST_CAUSES = 20;

    private final ApiRequest apiRequest;
    private final Duration passed;
    private final boolean isNeverSent;
    private final Option<ResponseDetails> reply;
    private final ApiKey key;
    private final Option<ConnectTarget> route;

    /**
     * @param passed the time since the start of the operation
     * @param isNeverSent true if it is certain that nothing of the request was sent
     * @param reply the known part of the response
     * @param key the key, which is never shown
     * @param route the target of the connection; absent if no connection was begun
     */
    ExceptionTranslator(
            ApiRequest apiRequest,
            Duration passed,
            boolean isNeverSent,
            Option<ResponseDetails> reply,
            ApiKey key,
            Option<ConnectTarget> route) {
        this.apiRequest = apiRequest;
        this.passed = passed;
        this.isNeverSent = isNeverSent;
        this.reply = reply;
        this.key = key;
        this.route = route;
    }

    AttemptFailure translate(Throwable thrown) {
        Seq<Throwable> causes = causes(thrown);
        if (thrown instanceof TimeoutException || causes.exists(DeadlineExceededException.class::isInstance)) {
            return timedOut();
        }
        if (causes.exists(AlreadySentException.class::isInstance)
                || (!isNeverSent && causes.exists(ExceptionTranslator::isClosedUnanswered))) {
            return AttemptFailure.transientFailure(
                    unavailable(Delivery.UNKNOWN, "the connection was closed before any response"));
        }
        return causes.find(ExceptionTranslator::isMalformed)
                .map(this::malformed)
                .orElse(() -> causes.find(ExceptionTranslator::isUntrusted).map(this::untrusted))
                .getOrElse(() -> connectionFailed(causes));
    }

    /** Returns the failure for a response that was not complete in time. */
    AttemptFailure timedOut() {
        Option<String> connecting = route.filter(to -> isNeverSent).map(to -> "connecting to " + to);
        return AttemptFailure.transientFailure(new Failure.TimedOut(failureContext(delivery()), passed, connecting));
    }

    /** Returns the failure for a wait that ended early: the caller interrupted it, or this client was closed. */
    AttemptFailure aborted(String reason) {
        return AttemptFailure.permanentFailure(unavailable(delivery(), reason));
    }

    private AttemptFailure connectionFailed(Seq<Throwable> causes) {
        if (causes.exists(HttpConnectTimeoutException.class::isInstance)) {
            return timedOut();
        }
        return isNeverSent || causes.exists(SSLHandshakeException.class::isInstance)
                ? AttemptFailure.transientFailure(
                        unavailable(Delivery.NOT_SENT, "cannot connect" + to() + ": " + shown(causes.head())))
                : AttemptFailure.transientFailure(
                        unavailable(Delivery.UNKNOWN, "connection failed: " + shown(causes.head())));
    }

    private String to() {
        return route.map(to -> " to " + to).getOrElse("");
    }

    private AttemptFailure malformed(Throwable cause) {
        String reason = cause instanceof ResponseLimitExceededException
                ? "the response " + cause.getMessage()
                : "the response is not valid HTTP: " + cause.getClass().getSimpleName();
        return AttemptFailure.permanentFailure(
                new Failure.UnexpectedResponse(failureContext(Delivery.UNKNOWN), reason));
    }

    private AttemptFailure untrusted(Throwable cause) {
        return AttemptFailure.permanentFailure(unavailable(
                Delivery.NOT_SENT,
                "the server's certificate is not trusted: " + cause.getClass().getSimpleName()));
    }

    /** Recognizes the JDK client's message for a connection that was closed without a response. */
    private static boolean isClosedUnanswered(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains("header parser received no bytes");
    }

    private static boolean isMalformed(Throwable cause) {
        return cause instanceof ResponseLimitExceededException
                || cause instanceof ProtocolException
                || cause instanceof NumberFormatException
                || (cause instanceof IOException
                        && cause.getMessage() != null
                        && BREAKS_THE_RULES.matcher(cause.getMessage()).matches());
    }

    private static boolean isUntrusted(Throwable cause) {
        return cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException;
    }

    private Delivery delivery() {
        return isNeverSent ? Delivery.NOT_SENT : Delivery.UNKNOWN;
    }

    private Failure unavailable(Delivery delivery, String reason) {
        return new Failure.Unavailable(failureContext(delivery), reason);
    }

    private FailureContext failureContext(Delivery delivery) {
        return FailureContext.of(apiRequest.operation(), delivery, reply);
    }

    private String shown(Throwable thrown) {
        String kind = thrown.getClass().getSimpleName();
        return thrown instanceof IOException && thrown.getMessage() != null
                ? kind + ": " + SecretRedactor.redact(key, thrown.getMessage().replaceFirst("(?s)\\[.*", "[…]"))
                : kind;
    }

    /** Returns the exception and its causes, without the wrapper of a future. */
    private static Seq<Throwable> causes(Throwable thrown) {
        Seq<Throwable> all = Stream.iterate(Option.of(thrown), cause -> cause.flatMap(it -> Option.of(it.getCause())))
                .takeWhile(Option::isDefined)
                .take(MOST_CAUSES)
                .flatMap(cause -> cause);
        return thrown instanceof ExecutionException && all.size() > 1 ? all.tail() : all;
    }
}
