package io.github.kickserv4j.testkit.wirefault;

import java.io.IOException;

/**
 * What a server does about one request. If the connection is open when it is over, the client may send the next request on it.
 * Whatever it throws ends the connection.
 */
@FunctionalInterface
public interface ExchangeHandler {
    void handle(WireExchange wireExchange) throws IOException;
}
