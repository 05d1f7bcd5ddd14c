package io.github.kickserv4j.testkit.faultmatrix;

import java.util.Objects;

/**
 * The proxy through which a client has to go.
 *
 * @param host where it listens
 * @param port where it listens
 * @param user whom it should let through
 * @param password what that user says to it, and to nobody else
 */
public record FaultTestProxy(String host, int port, String user, String password) {
    public FaultTestProxy {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "FaultTestProxy[" + host + ":" + port + "]";
    }
}
