package io.github.kickserv4j.fakeserver;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One connection to an account, and every byte that comes over it. */
final class RawWire implements AutoCloseable {
    private static final String KEY = Base64.getEncoder().encodeToString("demo:demo".getBytes(StandardCharsets.UTF_8));
    private static final int PATIENCE_MILLIS = 20_000;

    private final URI account;
    private final Socket socket;

    private RawWire(URI account, Socket socket) {
        this.account = account;
        this.socket = socket;
    }

    static RawWire to(FakeKickserv fake) throws IOException {
        URI account = fake.accountUri();
        var socket = new Socket(account.getHost(), account.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new RawWire(account, socket);
    }

    RawWire send(String method, String path, String body) throws IOException {
        String head = String.join(
                "\r\n",
                method + " " + account.getPath() + path + " HTTP/1.1",
                "Host: " + account.getAuthority(),
                "Authorization: Basic " + KEY,
                "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length,
                "",
                "");
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The status line and the headers of the next answer, up to the empty line. */
    String head() throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readByte());
        }
        return head.toString();
    }

    /** All that comes until the server closes in an orderly way; a reset fails. */
    byte[] untilClosed() throws IOException {
        return socket.getInputStream().readAllBytes();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
