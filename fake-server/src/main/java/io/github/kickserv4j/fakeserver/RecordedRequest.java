package io.github.kickserv4j.fakeserver;

import java.util.Objects;

/**
 * A request that reached the server, as the client sent it, without secrets: the {@code Authorization} header is not kept,
 * values of secret keys are replaced, a text in which one is named with its value is cut there, and so is the API key wherever it
 * stands, unless it is shorter than eight characters, as the default is.
 *
 * @param method the verb, such as {@code GET}
 * @param path the path with its escapes, account first, such as {@code /demo/customers.json}
 * @param query the query with its escapes, empty if there was none
 * @param body the body as text, cut after 65,536 characters, empty if there was none
 * @param status the HTTP status that it was answered with, or would have been if that was lost; 0 if it was dropped
 */
public record RecordedRequest(String method, String path, String query, String body, int status) {
    public RecordedRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(body, "body");
    }
}
