package io.github.kickserv4j.testkit.wirefault;

import java.io.IOException;
import java.net.Socket;

/** How a server meets a new connection, before it has read a request. */
public enum ConnectionPolicy {
    /** Reads what comes. */
    SERVE,
    /** Closes it at once. */
    CLOSE,
    /** Resets it at once. */
    RESET,
    /** Resets it at the first byte: with TLS, in the middle of the handshake. */
    RESET_AT_FIRST_BYTE;

    /** Does so; whether there is a connection left. */
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
