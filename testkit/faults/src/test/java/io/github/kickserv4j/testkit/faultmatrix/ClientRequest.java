package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A request, without the key. */
record ClientRequest(Operation operation, String method, String target, String body) {

    /** Returns the whole request in HTTP/1.1. */
    String toHttp(String host, String key) {
        String pair = key + ":" + key;
        return method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))
                + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }
}
