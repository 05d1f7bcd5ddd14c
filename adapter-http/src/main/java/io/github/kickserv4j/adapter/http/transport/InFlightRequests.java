package io.github.kickserv4j.adapter.http.transport;

import io.vavr.control.Option;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tracks the requests in flight of one client, so that closing the client ends all of them, and the waits between them. */
public final class InFlightRequests {
    static final String CLOSED = "this client is closed";

    private final AtomicReference<@Nullable HttpClient> client;
    private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    public InFlightRequests(HttpClient client) {
        this.client = new AtomicReference<>(client);
    }

    /** Sends the request. The body must complete the exchange. */
    void start(HttpRequest request, BodyHandler<CompleteResponse> body, Exchange exchange) {
        HttpClient open = client.get();
        if (open == null) {
            throw new RejectedExecutionException(CLOSED);
        }
        underWay.add(exchange);
        exchange.follow(open.sendAsync(request, body));
        if (isClosed()) { // in the meantime
            exchange.cancel();
        }
    }

    /** Returns the target of a connection to {@code uri}; none once the client is closed. */
    Option<ConnectTarget> route(URI uri) {
        return Option.of(client.get()).map(open -> new ConnectTarget(uri, open));
    }

    /** Forgets an exchange that has ended. */
    void end(Exchange exchange) {
        underWay.remove(exchange);
    }

    /** Waits for this long, and returns true if the client was closed before that. */
    boolean awaitClose(Duration time) throws InterruptedException {
        return closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Cancels all requests, and drops and returns the client: before JDK 21 a client ends when it is no longer referenced. */
    public Option<HttpClient> close() {
        closed.countDown();
        Option<HttpClient> held = Option.of(client.getAndSet(null));
        underWay.forEach(Exchange::cancel);
        return held;
    }
}
