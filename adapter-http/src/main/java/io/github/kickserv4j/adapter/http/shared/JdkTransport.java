package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/**
 * One call by the JDK's client. The time limit is kept here and not by the client, whose own does not cover the reading of a
 * body: what has not come in time is cancelled, which closes its connection.
 */
public final class JdkTransport implements Transport {
    private final HttpClient client;
    private final Account account;
    private final Duration requestTimeout;
    private volatile boolean closed;

    public JdkTransport(HttpClient client, Account account, Duration requestTimeout) {
        this.client = client;
        this.account = account;
        this.requestTimeout = requestTimeout;
    }

    @Override
    public Either<Failure, Answer> send(Call call, Deadline deadline) {
        Duration remaining = deadline.remaining();
        if (closed) {
            return Either.left(unavailable(call, Delivery.NOT_SENT, "this client is closed"));
        }
        if (remaining.isZero()) {
            return Either.left(late(call, Delivery.NOT_SENT, deadline.allowed()));
        }
        try {
            HttpRequest request = request(call);
            return exchange(call, request, remaining.compareTo(requestTimeout) < 0 ? remaining : requestTimeout);
        } catch (RuntimeException notAccepted) { // by a client whose executor is gone, before anything is sent
            return Either.left(unavailable(call, Delivery.NOT_SENT, "cannot send: " + reasonOf(notAccepted)));
        }
    }

    /** Refuses whatever is sent from now on. */
    public void close() {
        closed = true;
    }

    private Either<Failure, Answer> exchange(Call call, HttpRequest request, Duration limit) {
        long start = System.nanoTime();
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return Either.right(answer(exchange.get(limit.toNanos(), TimeUnit.NANOSECONDS)));
        } catch (TimeoutException late) {
            exchange.cancel(true);
            return Either.left(late(call, Delivery.UNKNOWN, limit));
        } catch (InterruptedException interrupted) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            return Either.left(unavailable(call, Delivery.UNKNOWN, "interrupted"));
        } catch (ExecutionException failed) {
            Throwable cause = Option.<Throwable>of(failed.getCause()).getOrElse(failed);
            return Either.left(failure(call, cause, Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    private HttpRequest request(Call call) {
        var body = call.body().map(BodyPublishers::ofString).getOrElse(BodyPublishers::noBody);
        var request = HttpRequest.newBuilder(account.uri(call))
                .method(call.method(), body)
                .header("Authorization", account.authorization())
                .header("Accept", "application/json");
        call.body().forEach(json -> request.header("Content-Type", "application/json"));
        return request.build();
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(),
                Option.ofOptional(response.headers().firstValue("x-request-id")),
                Option.ofOptional(response.headers().firstValue("retry-after")),
                response.body());
    }

    private static Failure failure(Call call, Throwable cause, Duration passed) {
        if (cause instanceof HttpConnectTimeoutException) {
            return late(call, Delivery.NOT_SENT, passed);
        }
        if (cause instanceof ConnectException || cause instanceof SSLHandshakeException) {
            return unavailable(call, Delivery.NOT_SENT, "cannot connect: " + reasonOf(cause));
        }
        return unavailable(call, Delivery.UNKNOWN, "connection failed: " + reasonOf(cause));
    }

    /** The exception's own words are safe to show: the client puts neither headers nor bodies into them. */
    private static String reasonOf(Throwable cause) {
        String kind = cause.getClass().getSimpleName();
        return cause instanceof IOException && cause.getMessage() != null ? kind + ": " + cause.getMessage() : kind;
    }

    private static Failure late(Call call, Delivery delivery, Duration after) {
        return new Failure.TimedOut(Incident.of(call.operation(), delivery), after);
    }

    private static Failure unavailable(Call call, Delivery delivery, String reason) {
        return new Failure.Unavailable(Incident.of(call.operation(), delivery), reason);
    }
}
