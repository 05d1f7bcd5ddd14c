package io.github.kickserv4j.adapter.http.transport;

import io.vavr.control.Option;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What is under way at one client, so that all of it ends when that is closed, the waiting between requests too. */
public final class InFlightRequests {
    static final String CLOSED = "this client is closed";

    private final AtomicReference<@Nullable HttpClient> client;
    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    public InFlightRequests(HttpClient client) {
        this.client = new AtomicReference<>(client);
    }

    <T> CompletableFuture<HttpResponse<T>> start(HttpRequest request, BodyHandler<T> body) {
        HttpClient open = client.get();
        if (open == null) {
            throw new RejectedExecutionException(CLOSED);
        }
        CompletableFuture<HttpResponse<T>> exchange = open.sendAsync(request, body);
        underWay.add(exchange);
        if (isClosed()) { // in the meantime
            exchange.cancel(true);
        }
        return exchange;
    }

    /** To whom it connects for an address; nobody, once it is closed. */
    Option<ConnectTarget> route(URI uri) {
        return Option.of(client.get()).map(open -> new ConnectTarget(uri, open));
    }

    /** Gives up waiting for it, if there still is anything to wait for, which closes its connection. */
    @SuppressWarnings("CollectionUndefinedEquality") // each is only equal to itself, which is what is meant
    void cancel(CompletableFuture<?> exchange) {
        exchange.cancel(true);
        underWay.remove(exchange);
    }

    /** Waits for so long; whether it was closed before that. */
    boolean awaitClose(Duration time) throws InterruptedException {
        return closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Ends all of them, and lets go of the client, which it gives back: before JDK 21 a client ends when nobody holds it. */
    public Option<HttpClient> close() {
        closed.countDown();
        Option<HttpClient> held = Option.of(client.getAndSet(null));
        underWay.forEach(exchange -> exchange.cancel(true));
        return held;
    }
}
