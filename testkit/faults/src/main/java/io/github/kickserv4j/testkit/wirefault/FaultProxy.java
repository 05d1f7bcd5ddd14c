package io.github.kickserv4j.testkit.wirefault;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * A proxy of HTTP/1.1 on a free port of this machine, for tunnels and for plain requests. It may ask who somebody is, hang up
 * before anything went through, and cut what is going through.
 */
public final class FaultProxy implements AutoCloseable {
    private final TrafficRecorder traffic = new TrafficRecorder();
    private final ConnectionAcceptor acceptor;
    private volatile Option<String> requiredCredentials = Option.none();
    private volatile boolean closesOnRequest;

    private FaultProxy() {
        this.acceptor = ConnectionAcceptor.open(traffic, client -> new ProxyConnectionHandler(client, this, traffic));
    }

    /** Starts one that lets everybody through. */
    public static FaultProxy start() {
        return new FaultProxy();
    }

    /** From now on answers 407 to everybody but this user with this password. */
    public FaultProxy requireCredentials(String user, String password) {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        requiredCredentials = Option.some(basicCredentials(user, password));
        return this;
    }

    /** From now on closes each connection at its first request, of which nothing goes through. */
    public FaultProxy closeOnRequest() {
        closesOnRequest = true;
        return this;
    }

    /** Closes every connection that is open now, and the server's end of it. */
    public void closeConnections() {
        acceptor.closeConnections();
    }

    /** Where it listens, on the loopback. */
    public InetSocketAddress address() {
        return acceptor.address();
    }

    /** What it was asked for itself: tunnels, and plain requests with the whole address as their target. */
    public Seq<WireRequest> requests() {
        return traffic.requests();
    }

    /** Ends at once: the port, all connections and every thread. A second time does nothing. */
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
