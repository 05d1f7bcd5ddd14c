package io.github.kickserv4j.testkit.wirefault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;

/**
 * Copies bytes from one socket to another until one of them is closed, and then closes both.
 *
 * @param in the input stream of {@code from}
 */
record SocketRelay(InputStream in, Socket from, Socket to) implements Runnable {

    @Override
    public void run() {
        try {
            in.transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // on either side
        } finally {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }
}
