package io.github.kickserv4j.testkit.wirefault;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * An HTTP/1.1 proxy on a free local port, for tunnels and for plain requests. It can require credentials, close connections
 * before anything is forwarded, and cut open tunnels.
 */
public final class FaultProxy implements AutoCloseable {
    private final TrafficRecorder traffic = new TrafficRecorder();
    private final ConnectionAcceptor acceptor;
    private volatile Option<String> requiredCredentials = Option.none();
    private volatile boolean closesOnRequest;

    private FaultProxy() {
        this.acceptor = ConnectionAcceptor.open(traffic, client -> new ProxyConnectionHandler(client, this, traffic));
    }

    /** Starts a proxy that requires no credentials. */
    public static FaultProxy start() {
        return new FaultProxy();
    }

    /** Responds with 407 to all requests from now on that lack this user and password. */
    public FaultProxy requireCredentials(String user, String password) {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        requiredCredentials = Option.some(basicCredentials(user, password));
        return this;
    }

    /** Closes each connection from now on at its first request, which is not forwarded. */
    public FaultProxy closeOnRequest() {
        closesOnRequest = true;
        return this;
    }

    /** Closes every open connection, on both sides. */
    public void closeConnections() {
        acceptor.closeConnections();
    }

    /** Returns the loopback address on which the proxy listens. */
    public InetSocketAddress address() {
        return acceptor.address();
    }

    /** Returns the requests to the proxy itself: tunnels, and plain requests with the whole address as their target. */
    public Seq<WireRequest> requests() {
        return traffic.requests();
    }

    /** Stops the proxy at once: the port, all connections and all threads. A second call has no effect. */
    @Override
    public void close() {
        acceptor.close();
    }

    boolean isClosingOnRequest() {
        return closesOnRequest;
    }

    boolean isAuthorized(WireRequest request) {
        return requiredCredentials.forAll(request.header("Proxy-Authorization")::contains);
    }

    void execute(Runnable task) {
        acceptor.execute(task);
    }

    private static String basicCredentials(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
