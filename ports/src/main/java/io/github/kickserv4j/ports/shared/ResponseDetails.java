package io.github.kickserv4j.ports.shared;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * The parts of a response that help to find a fault.
 *
 * @param status the HTTP status
 * @param requestId the server's name for the request, to quote to its support
 * @param excerpt what the body says of errors, in a form that is known and up to the first word that a secret may follow; else only
 *     what the body is and how long
 */
public record ResponseDetails(int status, Option<String> requestId, String excerpt) implements Serializable {
    public ResponseDetails {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(excerpt, "excerpt");
    }
}
