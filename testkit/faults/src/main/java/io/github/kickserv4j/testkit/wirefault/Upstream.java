package io.github.kickserv4j.testkit.wirefault;

import io.github.kickserv4j.testkit.wirefault.WireRequest.Header;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A real server behind this one, over plain HTTP, such as a fake Kickserv. */
public final class Upstream {
    private static final Set<String> HOP_BY_HOP_HEADERS =
            Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "http2-settings", "expect");
    private static final int READ_TIMEOUT_MILLIS = 10_000;

    private final URI uri;

    private Upstream(URI uri) {
        this.uri = uri;
    }

    /** Returns the server at {@code uri}, such as {@code http://127.0.0.1:8484}. */
    public static Upstream at(URI uri) {
        Objects.requireNonNull(uri, "uri");
        return new Upstream(uri);
    }

    /** Forwards the request, returns the response, and closes the connection. */
    public ExchangeHandler forwarding() {
        return wireExchange -> {
            wireExchange.write(forward(wireExchange.request()));
            wireExchange.close();
        };
    }

    /**
     * Forwards the request, reads the whole response, and then applies {@code instead}: the request has its effect, but the
     * client is not notified.
     */
    public ExchangeHandler discardingResponse(ExchangeHandler instead) {
        Objects.requireNonNull(instead, "instead");
        return wireExchange -> {
            forward(wireExchange.request());
            instead.handle(wireExchange);
        };
    }

    private byte[] forward(WireRequest request) throws IOException {
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(READ_TIMEOUT_MILLIS);
            socket.getOutputStream().write(requestText(request).getBytes(StandardCharsets.UTF_8));
            return socket.getInputStream().readAllBytes();
        }
    }

    private String requestText(WireRequest request) {
        int length = request.body().getBytes(StandardCharsets.UTF_8).length;
        return request.headers()
                .filter(header -> !HOP_BY_HOP_HEADERS.contains(header.name().toLowerCase(Locale.ROOT)))
                .append(new Header("Host", uri.getAuthority()))
                .append(new Header("Connection", "close"))
                .append(new Header("Content-Length", Integer.toString(length)))
                .map(header -> header.name() + ": " + header.value() + "\r\n")
                .mkString(request.method() + " " + request.target() + " HTTP/1.1\r\n", "", "\r\n" + request.body());
    }
}
