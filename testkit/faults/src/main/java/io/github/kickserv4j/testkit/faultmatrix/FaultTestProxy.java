package io.github.kickserv4j.testkit.faultmatrix;

import java.util.Objects;

/**
 * The proxy that the client has to use.
 *
 * @param host the host of the proxy
 * @param port the port of the proxy
 * @param user the user name for the proxy
 * @param password the password for the proxy, which no other server may receive
 */
public record FaultTestProxy(String host, int port, String user, String password) {
    public FaultTestProxy {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** Returns the settings without the password. */
    @Override
    public String toString() {
        return "FaultTestProxy[" + host + ":" + port + "]";
    }
}
