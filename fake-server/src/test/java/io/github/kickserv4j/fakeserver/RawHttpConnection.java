package io.github.kickserv4j.fakeserver;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** One connection to an account, with access to every byte of the responses. */
final class RawHttpConnection implements AutoCloseable {
    private static final String KEY = Base64.getEncoder().encodeToString("demo:demo".getBytes(StandardCharsets.UTF_8));
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");
    private static final int PATIENCE_MILLIS = 20_000;

    private final URI account;
    private final Socket socket;

    private RawHttpConnection(URI account, Socket socket) {
        this.account = account;
        this.socket = socket;
    }

    static RawHttpConnection open(FakeKickserv fake) throws IOException {
        URI account = fake.accountUri();
        var socket = new Socket(account.getHost(), account.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new RawHttpConnection(account, socket);
    }

    RawHttpConnection send(String method, String path, String body) throws IOException {
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

    /** Sends the header lines unchanged, in UTF-8, with the key among them, and {@code body} after the empty line. */
    RawHttpConnection sendLines(String body, String... lines) throws IOException {
        String head = String.join("\r\n", lines) + "\r\nAuthorization: Basic " + KEY + "\r\n\r\n";
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    RawHttpConnection sendBytes(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Returns the next response as text: its head, and the body of the stated length. */
    String readResponse() throws IOException {
        String head = readHead();
        var length = LENGTH.matcher(head);
        byte[] body = socket.getInputStream().readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return head + new String(body, StandardCharsets.UTF_8);
    }

    /** Returns the status line and the headers of the next response, up to the empty line. */
    String readHead() throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readByte());
        }
        return head.toString();
    }

    /** Returns everything up to the orderly close by the server; a reset fails. */
    byte[] readUntilClosed() throws IOException {
        return socket.getInputStream().readAllBytes();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
