package io.github.kickserv4j.testkit.wirefault;

import java.io.IOException;

/**
 * Handles one request. If the connection is open afterwards, the client may send the next request on it. An exception closes the
 * connection.
 */
@FunctionalInterface
public interface ExchangeHandler {
    void handle(WireExchange wireExchange) throws IOException;
}
