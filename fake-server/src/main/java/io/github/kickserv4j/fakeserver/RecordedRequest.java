package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.Objects;

/**
 * A request that reached the server, as the client sent it, without secrets. The {@code Authorization} header is not kept. Values
 * of secret keys are replaced, and a text that names a secret together with its value is cut there. The API keys are removed
 * wherever they occur, unless they are shorter than eight characters, as the default key is.
 *
 * @param method the verb, such as {@code GET}
 * @param path the path with its escapes, account first, such as {@code /demo/customers.json}
 * @param query the query with its escapes, empty if there was none
 * @param body the body as text, cut after 65,536 characters, empty if there was none
 * @param status the HTTP status of the response, also if the response was lost; 0 if the request was dropped
 */
@ReliesOnNoFact("records requests")
@SuppressWarnings("exports") // the mark is in the source only
public record RecordedRequest(String method, String path, String query, String body, int status) {
    public RecordedRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(body, "body");
    }

    /** Returns the account in the path, such as {@code demo}, whether or not it is served; empty if there is none. */
    public String account() {
        return path.startsWith("/") ? path.substring(1, slashBehindAccount()) : "";
    }

    /** Returns the path below the account with its escapes, such as {@code /customers.json}. */
    public String pathInAccount() {
        return path.substring(path.startsWith("/") ? slashBehindAccount() : 0);
    }

    /**
     * Returns whether this is a request to that path of any account.
     *
     * @param method a verb, or {@code *} for any
     * @param path a path below the account, such as {@code /customers/*}{@code /notes.json}: {@code *} is any text within a
     *     segment, {@code **} any text
     * @throws io.github.kickserv4j.domain.shared.InvalidInputException if they are not
     */
    public boolean isTo(String method, String path) {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        return isTo(RequestPattern.of(method, path));
    }

    boolean isTo(RequestPattern pattern) {
        return pattern.matchesEscaped(method, pathInAccount());
    }

    private int slashBehindAccount() {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? path.length() : slash;
    }
}
