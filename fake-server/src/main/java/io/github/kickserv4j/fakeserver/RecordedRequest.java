package io.github.kickserv4j.fakeserver;

import java.util.Objects;

/**
 * A request that reached the server, as the client sent it, without secrets. The {@code Authorization} header is not kept. Values
 * of secret keys are replaced, and a text that names a secret together with its value is cut there. The API key is removed
 * wherever it occurs, unless it is shorter than eight characters, as the default key is.
 *
 * @param method the verb, such as {@code GET}
 * @param path the path with its escapes, account first, such as {@code /demo/customers.json}
 * @param query the query with its escapes, empty if there was none
 * @param body the body as text, cut after 65,536 characters, empty if there was none
 * @param status the HTTP status of the response, also if the response was lost; 0 if the request was dropped
 */
public record RecordedRequest(String method, String path, String query, String body, int status) {
    public RecordedRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(body, "body");
    }
}
