package io.github.kickserv4j.adapter.http.transport;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a proxy wants to know of who goes through it. It never prints. */
public record ProxyCredentials(String user, String password) {
    private static final String SCHEME = "Basic ";

    /**
     * The value of {@code Proxy-Authorization}. The JDK's client sends that header to a proxy only, with a plain request or with
     * the one for a tunnel; never within the tunnel, and never to a server that it speaks to directly (seen on 17 and 25).
     */
    String header() {
        return SCHEME + encoded();
    }

    /** What must not be shown, in whatever form it comes back. */
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
