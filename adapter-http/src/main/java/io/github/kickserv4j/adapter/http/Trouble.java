package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.SendOnce.SentBefore;
import io.github.kickserv4j.adapter.http.shared.ApiKey;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.DeadlinePassed;
import io.github.kickserv4j.adapter.http.shared.Redaction;
import io.github.kickserv4j.adapter.http.shared.Setback;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Reply;
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

/** What the exceptions of the JDK's client mean. Their own words are shown but for brackets, in which they quote the server. */
final class Trouble {
    /** What the JDK's client says of an answer that breaks HTTP's rules, where it has no exception of its own for it. */
    private static final Pattern BREAKS_THE_RULES = Pattern.compile(
            "(?i).*(chunk size|chunk header|content.length header|invalid header|malformed).*", Pattern.DOTALL);

    private static final int MOST_CAUSES = 20;

    private final Call call;
    private final Duration passed;
    private final boolean isNeverSent;
    private final Option<Reply> reply;
    private final ApiKey key;
    private final Option<Route> route;

    /**
     * @param passed how long the operation had taken by then
     * @param isNeverSent whether it is certain that nothing of the request went onto the wire
     * @param reply what is known of the answer
     * @param key that is never shown
     * @param route to whom it was to connect; absent where it did not begin to
     */
    Trouble(Call call, Duration passed, boolean isNeverSent, Option<Reply> reply, ApiKey key, Option<Route> route) {
        this.call = call;
        this.passed = passed;
        this.isNeverSent = isNeverSent;
        this.reply = reply;
        this.key = key;
        this.route = route;
    }

    Setback of(Throwable thrown) {
        Seq<Throwable> causes = causes(thrown);
        if (thrown instanceof TimeoutException || causes.exists(DeadlinePassed.class::isInstance)) {
            return late();
        }
        if (causes.exists(SentBefore.class::isInstance)
                || (!isNeverSent && causes.exists(Trouble::isClosedUnanswered))) {
            return Setback.passing(unavailable(Delivery.UNKNOWN, "the connection was closed before any answer"));
        }
        return causes.find(Trouble::isOdd)
                .map(this::odd)
                .orElse(() -> causes.find(Trouble::isDistrust).map(this::distrusted))
                .getOrElse(() -> unconnected(causes));
    }

    /** That there was no whole answer in time. */
    Setback late() {
        Option<String> connecting = route.filter(to -> isNeverSent).map(to -> "connecting to " + to);
        return Setback.passing(new Failure.TimedOut(incident(delivery()), passed, connecting));
    }

    /** That somebody gave up waiting: the caller, or this client, which was closed. */
    Setback ended(String reason) {
        return Setback.lasting(unavailable(delivery(), reason));
    }

    private Setback unconnected(Seq<Throwable> causes) {
        if (causes.exists(HttpConnectTimeoutException.class::isInstance)) {
            return late();
        }
        return isNeverSent || causes.exists(SSLHandshakeException.class::isInstance)
                ? Setback.passing(unavailable(Delivery.NOT_SENT, "cannot connect" + to() + ": " + shown(causes.head())))
                : Setback.passing(unavailable(Delivery.UNKNOWN, "connection failed: " + shown(causes.head())));
    }

    private String to() {
        return route.map(to -> " to " + to).getOrElse("");
    }

    private Setback odd(Throwable cause) {
        String reason = cause instanceof OutOfBounds
                ? "the answer " + cause.getMessage()
                : "the answer is no HTTP: " + cause.getClass().getSimpleName();
        return Setback.lasting(new Failure.UnexpectedResponse(incident(Delivery.UNKNOWN), reason));
    }

    private Setback distrusted(Throwable cause) {
        return Setback.lasting(unavailable(
                Delivery.NOT_SENT,
                "the server's certificate is not to be trusted: "
                        + cause.getClass().getSimpleName()));
    }

    /** As the JDK's client says it. */
    private static boolean isClosedUnanswered(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains("header parser received no bytes");
    }

    private static boolean isOdd(Throwable cause) {
        return cause instanceof OutOfBounds
                || cause instanceof ProtocolException
                || cause instanceof NumberFormatException
                || (cause instanceof IOException
                        && cause.getMessage() != null
                        && BREAKS_THE_RULES.matcher(cause.getMessage()).matches());
    }

    private static boolean isDistrust(Throwable cause) {
        return cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException;
    }

    private Delivery delivery() {
        return isNeverSent ? Delivery.NOT_SENT : Delivery.UNKNOWN;
    }

    private Failure unavailable(Delivery delivery, String reason) {
        return new Failure.Unavailable(incident(delivery), reason);
    }

    private Incident incident(Delivery delivery) {
        return Incident.of(call.operation(), delivery, reply);
    }

    private String shown(Throwable thrown) {
        String kind = thrown.getClass().getSimpleName();
        return thrown instanceof IOException && thrown.getMessage() != null
                ? kind + ": " + Redaction.scrubbed(key, thrown.getMessage().replaceFirst("(?s)\\[.*", "[…]"))
                : kind;
    }

    /** What went wrong and why, without the wrapping that a future puts around it. */
    private static Seq<Throwable> causes(Throwable thrown) {
        Seq<Throwable> all = Stream.iterate(Option.of(thrown), cause -> cause.flatMap(it -> Option.of(it.getCause())))
                .takeWhile(Option::isDefined)
                .take(MOST_CAUSES)
                .flatMap(cause -> cause);
        return thrown instanceof ExecutionException && all.size() > 1 ? all.tail() : all;
    }
}
