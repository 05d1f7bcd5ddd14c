package io.github.kickserv4j.testkit.wirefault;

import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * A request as it reached the server, with all the secrets that it carried. Its text has none of them.
 *
 * @param method the verb, such as {@code GET}
 * @param target path and query with their escapes, such as {@code /demo/customers.json?page=2}
 * @param headers in the order in which they came
 * @param body as text, empty if there was none
 */
public record WireRequest(String method, String target, Seq<Header> headers, String body) {
    public WireRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
    }

    /** The target, without its query. */
    public String path() {
        return target.split("\\?", 2)[0];
    }

    /** The first header of this name, in whatever case. */
    public Option<String> header(String name) {
        Objects.requireNonNull(name, "name");
        return headers.find(header -> header.name().equalsIgnoreCase(name)).map(Header::value);
    }

    /** Whether it has any header by which a client says who it is. */
    public boolean hasCredentials() {
        return headers.exists(Header::isCredential);
    }

    /** The user name of Basic authentication, which is the key at Kickserv (documented). */
    public Option<String> basicUser() {
        return header("Authorization")
                .filter(value -> value.startsWith("Basic "))
                .map(value -> Base64.getDecoder().decode(value.substring("Basic ".length())))
                .map(pair -> new String(pair, StandardCharsets.UTF_8).split(":", 2)[0]);
    }

    /** Method, path and headers, without query, body and credentials. */
    @Override
    public String toString() {
        return method + " " + path() + headers.mkString(" [", ", ", "]");
    }

    /** One line of the head. */
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
