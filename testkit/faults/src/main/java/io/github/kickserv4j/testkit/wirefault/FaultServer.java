package io.github.kickserv4j.testkit.wirefault;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/**
 * A server of HTTP/1.1 on a free port of this machine that does to each request what a {@link ExchangeHandler} says, byte by byte, and
 * counts what reached it. It never repeats, mends or completes anything by itself.
 *
 * <pre>{@code
 * try (FaultServer server = FaultServer.start()) {
 *     server.respondWith(BrokenResponses.closeBeforeResponse(), WireResponse.json(200, "[]"));
 *     // a client at server.baseUri()
 *     assertThat(server.requests()).hasSize(2);
 * }
 * }</pre>
 */
public final class FaultServer implements AutoCloseable {
    private static final ExchangeHandler NO_RESPONSE_CONFIGURED =
            WireResponse.json(500, "{\"error\":\"this server was not told what to do\"}");

    private final Option<SSLContext> tls;
    private final TrafficRecorder traffic = new TrafficRecorder();
    private final ConnectionAcceptor acceptor;
    private volatile Function<WireRequest, ExchangeHandler> exchangeRouter = request -> NO_RESPONSE_CONFIGURED;
    private volatile LastRepeatingSequence<ConnectionPolicy> connectionPolicies =
            new LastRepeatingSequence<>(Vector.of(ConnectionPolicy.SERVE));

    private FaultServer(Option<SSLContext> tls) {
        this.tls = tls;
        this.acceptor = ConnectionAcceptor.open(traffic, this::handlerFor);
    }

    /** Starts a server of plain HTTP; it answers when this returns. */
    public static FaultServer start() {
        return new FaultServer(Option.none());
    }

    /** Starts a server of HTTP over TLS that says it is {@code identity}. */
    public static FaultServer startTls(TlsIdentity identity) {
        return new FaultServer(Option.some(identity.serverContext()));
    }

    /** Where it listens, such as {@code http://127.0.0.1:49152}. */
    public URI baseUri() {
        return URI.create((tls.isDefined() ? "https" : "http") + "://"
                + acceptor.address().getAddress().getHostAddress() + ":"
                + acceptor.address().getPort());
    }

    /** From now on plays one script a request, whatever it asks for, and the last one for all that follow. */
    public FaultServer respondWith(ExchangeHandler first, ExchangeHandler... then) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(then, "then");
        var lastRepeatingSequence = new LastRepeatingSequence<>(Vector.of(then).prepend(first));
        return routeWith(request -> lastRepeatingSequence.next());
    }

    /** From now on asks {@code router} which script to play. It is asked by many threads. */
    public FaultServer routeWith(Function<WireRequest, ExchangeHandler> router) {
        Objects.requireNonNull(router, "router");
        exchangeRouter = router;
        return this;
    }

    /** From now on meets one connection after the other so, and all that follow like the last one. */
    public FaultServer acceptWith(ConnectionPolicy first, ConnectionPolicy... then) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(then, "then");
        connectionPolicies = new LastRepeatingSequence<>(Vector.of(then).prepend(first));
        return this;
    }

    /** All requests that were read whole, in the order of their arrival. One is there before its script plays. */
    public Seq<WireRequest> requests() {
        return traffic.requests();
    }

    /** How many connections were ever accepted. */
    public int connections() {
        return traffic.connections();
    }

    /** How many are open, as far as the server can tell: it notices a client that closes when it waits for it, or writes. */
    public int openConnections() {
        return traffic.openConnections().size();
    }

    /** How many bytes of answers left it, those that are on their way to a client among them. */
    public long bytesSent() {
        return traffic.bytesSent().sum();
    }

    /** Waits until so many requests were read, but no longer than {@code atMost}; whether they were. */
    public boolean awaitRequests(int count, Duration atMost) {
        return traffic.awaitRequests(count, atMost);
    }

    /** Waits until no connection is open, but no longer than {@code atMost}; whether none is. */
    public boolean awaitNoOpenConnection(Duration atMost) {
        return traffic.awaitNoOpenConnection(atMost);
    }

    /** Ends at once: the port, all connections, scripts that wait, and every thread. A second time does nothing. */
    @Override
    public void close() {
        acceptor.close();
    }

    private ConnectionHandler handlerFor(Socket client) {
        return new ConnectionHandler(
                client, connectionPolicies.next(), tls, request -> exchangeRouter.apply(request), traffic);
    }
}
