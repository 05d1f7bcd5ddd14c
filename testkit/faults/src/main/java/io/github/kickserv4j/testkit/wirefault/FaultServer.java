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
 * An HTTP/1.1 server on a free local port that handles each request by an {@link ExchangeHandler}, byte by byte, and counts what
 * it receives. It never repeats, repairs or completes anything by itself.
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
            WireResponse.json(500, "{\"error\":\"no handler is configured\"}");

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

    /** Starts a server of plain HTTP. It answers when this method returns. */
    public static FaultServer start() {
        return new FaultServer(Option.none());
    }

    /** Starts a server of HTTPS with this identity. */
    public static FaultServer startTls(TlsIdentity identity) {
        return new FaultServer(Option.some(identity.serverContext()));
    }

    /** Returns the address of the server, such as {@code http://127.0.0.1:49152}. */
    public URI baseUri() {
        return URI.create((tls.isDefined() ? "https" : "http") + "://"
                + acceptor.address().getAddress().getHostAddress() + ":"
                + acceptor.address().getPort());
    }

    /** Uses these handlers from now on, one for each request, whatever it is, and the last one for all further requests. */
    public FaultServer respondWith(ExchangeHandler first, ExchangeHandler... then) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(then, "then");
        var lastRepeatingSequence = new LastRepeatingSequence<>(Vector.of(then).prepend(first));
        return routeWith(request -> lastRepeatingSequence.next());
    }

    /** Selects the handler of each request by {@code router} from now on. Many threads call it. */
    public FaultServer routeWith(Function<WireRequest, ExchangeHandler> router) {
        Objects.requireNonNull(router, "router");
        exchangeRouter = router;
        return this;
    }

    /** Applies these policies from now on, one to each new connection, and the last one to all further connections. */
    public FaultServer acceptWith(ConnectionPolicy first, ConnectionPolicy... then) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(then, "then");
        connectionPolicies = new LastRepeatingSequence<>(Vector.of(then).prepend(first));
        return this;
    }

    /** Returns all requests that were read whole, in the order of arrival. A request is recorded before its handler runs. */
    public Seq<WireRequest> requests() {
        return traffic.requests();
    }

    /** Returns the number of connections ever accepted. */
    public int connections() {
        return traffic.connections();
    }

    /**
     * Returns the number of open connections, as far as the server knows: it notices that a client closed one when it waits for
     * it, or writes.
     */
    public int openConnections() {
        return traffic.openConnections().size();
    }

    /** Returns the number of bytes of responses sent so far, including bytes still in transit. */
    public long bytesSent() {
        return traffic.bytesSent().sum();
    }

    /** Waits until this many requests were read, for {@code atMost} at most, and returns whether they were. */
    public boolean awaitRequests(int count, Duration atMost) {
        return traffic.awaitRequests(count, atMost);
    }

    /** Waits until no connection is open, for {@code atMost} at most, and returns whether none is. */
    public boolean awaitNoOpenConnection(Duration atMost) {
        return traffic.awaitNoOpenConnection(atMost);
    }

    /** Stops the server at once: the port, all connections, waiting handlers and all threads. A second call has no effect. */
    @Override
    public void close() {
        acceptor.close();
    }

    private ConnectionHandler handlerFor(Socket client) {
        return new ConnectionHandler(
                client, connectionPolicies.next(), tls, request -> exchangeRouter.apply(request), traffic);
    }
}
