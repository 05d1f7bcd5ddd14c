package io.github.kickserv4j.testkit.wirefault;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * A request as it reached the server, with all its secrets. Its string form contains none of them.
 *
 * @param method the verb, such as {@code GET}
 * @param target path and query with their escapes, such as {@code /demo/customers.json?page=2}
 * @param headers in the order of arrival
 * @param body as text, empty if there was none
 */
public record WireRequest(String method, String target, Seq<Header> headers, String body) {
    public WireRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
    }

    /** Returns the target without its query. */
    public String path() {
        return target.split("\\?", 2)[0];
    }

    /** Returns the first header of this name, ignoring case. */
    public Option<String> header(String name) {
        Objects.requireNonNull(name, "name");
        return headers.find(header -> header.name().equalsIgnoreCase(name)).map(Header::value);
    }

    /** Returns whether there is a header with credentials. */
    public boolean hasCredentials() {
        return headers.exists(Header::isCredential);
    }

    /** Returns the user name of Basic authentication, which is the key at Kickserv (documented). */
    public Option<String> basicUser() {
        return header("Authorization")
                .filter(value -> value.startsWith("Basic "))
                .map(value -> Base64.getDecoder().decode(value.substring("Basic ".length())))
                .map(pair -> new String(pair, StandardCharsets.UTF_8).split(":", 2)[0]);
    }

    /** Returns method, path and headers, without query, body and credentials. */
    @Override
    public String toString() {
        return method + " " + path() + headers.mkString(" [", ", ", "]");
    }

    /** One header line. */
    public record Header(String name, String value) {
        public Header {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }

        boolean isCredential() {
            return name.matches("(?i)authorization|proxy-authorization|cookie|.*(key|token|secret).*");
        }

        @Override
        public String toString() {
            return name + ": " + (isCredential() ? "(hidden)" : value);
        }
    }
}
