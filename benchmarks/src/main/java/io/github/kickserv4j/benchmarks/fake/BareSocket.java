package io.github.kickserv4j.benchmarks.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A blocking socket that sends the same bytes whatever it receives: what the client, the loopback and two threads cost. */
final class BareSocket implements Runnable {
    private static final int LARGEST_REQUEST = 1 << 13;

    private final ServerSocket listening;
    private final byte[] response;

    private BareSocket(ServerSocket listening, byte[] response) {
        this.listening = listening;
        this.response = response;
    }

    /** Starts such a fake. */
    static RunningFake answering(byte[] body) {
        try {
            var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            var thread = new Thread(new BareSocket(listening, response(body)), "bare-socket");
            thread.setDaemon(true);
            thread.start();
            return new RunningFake(URI.create("http://127.0.0.1:" + listening.getLocalPort()), () -> close(listening));
        } catch (IOException notListening) {
            throw new UncheckedIOException(notListening);
        }
    }

    private static byte[] response(byte[] body) {
        byte[] head = ("HTTP/1.1 200 \r\ncontent-type: application/json\r\ncontent-length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(head.length + body.length)
                .put(head)
                .put(body)
                .array();
    }

    /** Serves one connection after the other. A request of this client arrives whole. */
    @Override
    public void run() {
        while (!listening.isClosed()) {
            try (Socket connection = listening.accept()) {
                serve(connection);
            } catch (IOException closed) {
                // the loop ends if the socket was closed
            }
        }
    }

    private void serve(Socket connection) throws IOException {
        connection.setTcpNoDelay(true);
        byte[] request = new byte[LARGEST_REQUEST];
        InputStream requests = connection.getInputStream();
        while (requests.read(request) > 0) {
            connection.getOutputStream().write(response);
        }
    }

    private static void close(ServerSocket listening) {
        try {
            listening.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
