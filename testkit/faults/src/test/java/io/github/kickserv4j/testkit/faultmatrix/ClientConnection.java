package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.control.Option;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** One connection to a server, for consecutive requests. Closing it from another thread ends its waits. */
final class ClientConnection implements AutoCloseable {
    private final Socket raw = new Socket();
    private Socket socket = raw;
    private InputStream in = InputStream.nullInputStream();
    private volatile boolean sent;

    void connect(URI server, Option<ProxyTunnel> detour, Duration timeout, SSLContext trusted, Set<Defect> defects)
            throws IOException {
        int limit = defects.contains(Defect.NO_CONNECT_TIMEOUT) ? 0 : (int) timeout.toMillis();
        raw.connect(detour.fold(() -> addressOf(server), it -> addressOf(it.proxy())), limit);
        if (detour.isDefined()) {
            detour.get().open(raw, server);
        }
        if (server.getScheme().equals("https")) {
            socket = startTls(server, trusted, defects);
        }
        in = new BufferedInputStream(socket.getInputStream());
    }

    private static InetSocketAddress addressOf(URI server) {
        return new InetSocketAddress(server.getHost(), server.getPort() < 0 ? 443 : server.getPort());
    }

    private static InetSocketAddress addressOf(FaultTestProxy proxy) {
        return new InetSocketAddress(proxy.host(), proxy.port());
    }

    private SSLSocket startTls(URI server, SSLContext trusted, Set<Defect> defects) throws IOException {
        boolean anybody = defects.contains(Defect.TRUSTS_EVERY_CERTIFICATE);
        SSLContext context = anybody ? TrustAllManager.context() : trusted;
        var secured =
                (SSLSocket) context.getSocketFactory().createSocket(raw, server.getHost(), server.getPort(), true);
        if (!anybody) {
            var parameters = secured.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(parameters);
        }
        secured.startHandshake();
        return secured;
    }

    RawHttpResponse send(String request, Set<Defect> defects) throws IOException {
        sent = true;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return RawHttpResponse.read(in, defects);
    }

    void setReadTimeout(Duration limit) throws IOException {
        socket.setSoTimeout((int) limit.toMillis());
    }

    /** Returns whether a byte of the request may have been sent. */
    boolean hasSent() {
        return sent;
    }

    boolean isConnected() {
        return raw.isConnected();
    }

    void markReusable() {
        sent = false;
    }

    @Override
    public void close() {
        try {
            raw.close();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }
}
