package io.github.kickserv4j.adapter.http.transport;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The credentials for a proxy. They are never printed. */
public record ProxyCredentials(String user, String password) {
    private static final String SCHEME = "Basic ";

    /**
     * Returns the value of {@code Proxy-Authorization}. The JDK's client sends that header to a proxy only, with a plain request
     * or with the one for a tunnel; never within the tunnel, and never to a server that it connects to directly (observed on 17
     * and 25).
     */
    String header() {
        return SCHEME + encoded();
    }

    /** Returns the texts that must not be printed, in any form. */
    public Set<String> secrets() {
        return HashSet.of(password, encoded());
    }

    private String encoded() {
        return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "[redacted]";
    }
}
