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
 * A server of HTTP/1.1 on a free port of this machine that does to each request what a {@link Script} says, byte by byte, and
 * counts what reached it. It never repeats, mends or completes anything by itself.
 *
 * <pre>{@code
 * try (FaultServer server = FaultServer.start()) {
 *     server.plays(Breaks.closeBeforeAnswer(), Answer.json(200, "[]"));
 *     // a client at server.baseUri()
 *     assertThat(server.requests()).hasSize(2);
 * }
 * }</pre>
 */
public final class FaultServer implements AutoCloseable {
    private static final Script NOTHING_SAID = Answer.json(500, "{\"error\":\"this server was not told what to do\"}");

    private final Option<SSLContext> tls;
    private final Tally tally = new Tally();
    private final Listener listener;
    private volatile Function<WireRequest, Script> answers = request -> NOTHING_SAID;
    private volatile Turns<Greeting> greetings = new Turns<>(Vector.of(Greeting.SERVE));

    private FaultServer(Option<SSLContext> tls) {
        this.tls = tls;
        this.listener = Listener.open(tally, this::connection);
    }

    /** Starts a server of plain HTTP; it answers when this returns. */
    public static FaultServer start() {
        return new FaultServer(Option.none());
    }

    /** Starts a server of HTTP over TLS that says it is {@code identity}. */
    public static FaultServer startTls(TlsIdentity identity) {
        return new FaultServer(Option.some(identity.server()));
    }

    /** Where it listens, such as {@code http://127.0.0.1:49152}. */
    public URI baseUri() {
        return URI.create((tls.isDefined() ? "https" : "http") + "://"
                + listener.address().getAddress().getHostAddress() + ":"
                + listener.address().getPort());
    }

    /** From now on plays one script a request, whatever it asks for, and the last one for all that follow. */
    public FaultServer plays(Script first, Script... then) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(then, "then");
        var turns = new Turns<>(Vector.of(then).prepend(first));
        return routes(request -> turns.next());
    }

    /** From now on asks {@code router} which script to play. It is asked by many threads. */
    public FaultServer routes(Function<WireRequest, Script> router) {
        Objects.requireNonNull(router, "router");
        answers = router;
        return this;
    }

    /** From now on meets one connection after the other so, and all that follow like the last one. */
    public FaultServer greets(Greeting first, Greeting... then) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(then, "then");
        greetings = new Turns<>(Vector.of(then).prepend(first));
        return this;
    }

    /** All requests that were read whole, in the order of their arrival. One is there before its script plays. */
    public Seq<WireRequest> requests() {
        return tally.requests();
    }

    /** How many connections were ever accepted. */
    public int connections() {
        return tally.connections();
    }

    /** How many are open, as far as the server can tell: it notices a client that closes when it waits for it, or writes. */
    public int openConnections() {
        return tally.open().size();
    }

    /** How many bytes of answers left it, those that are on their way to a client among them. */
    public long bytesSent() {
        return tally.sent().sum();
    }

    /** Waits until so many requests were read, but no longer than {@code atMost}; whether they were. */
    public boolean awaitRequests(int count, Duration atMost) {
        return tally.awaitRequests(count, atMost);
    }

    /** Waits until no connection is open, but no longer than {@code atMost}; whether none is. */
    public boolean awaitNoOpenConnection(Duration atMost) {
        return tally.awaitNoneOpen(atMost);
    }

    /** Ends at once: the port, all connections, scripts that wait, and every thread. A second time does nothing. */
    @Override
    public void close() {
        listener.close();
    }

    private Connection connection(Socket client) {
        return new Connection(client, greetings.next(), tls, request -> answers.apply(request), tally);
    }
}
