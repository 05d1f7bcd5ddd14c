package io.github.kickserv4j.testkit.wirefault;

import java.io.IOException;
import java.net.Socket;

/** Handles a new connection before a request is read. */
public enum ConnectionPolicy {
    /** Serves requests. */
    SERVE,
    /** Closes it at once. */
    CLOSE,
    /** Resets it at once. */
    RESET,
    /** Resets it at the first byte: with TLS, in the middle of the handshake. */
    RESET_AT_FIRST_BYTE;

    /** Applies this policy, and returns whether the connection is still open. */
    boolean applyTo(Socket client) throws IOException {
        if (this == RESET_AT_FIRST_BYTE) {
            client.getInputStream().read();
        }
        if (this != SERVE && this != CLOSE) {
            client.setSoLinger(true, 0);
        }
        return this == SERVE;
    }
}
