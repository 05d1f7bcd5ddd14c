package io.github.kickserv4j.fakeserver.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * The query parameters of an endpoint.
 *
 * @param supported those that it reads, or ignores as Kickserv is documented to
 * @param columns the keys of its records, by which Kickserv may filter, too
 */
public record RouteParameters(Seq<String> supported, Seq<String> columns) {
    static final RouteParameters NONE = new RouteParameters(List.empty(), List.empty());

    /** Returns the parameters of a list that is filtered by nothing. */
    public static RouteParameters of(String... supported) {
        return new RouteParameters(List.of(supported), List.empty());
    }

    /** Returns whether {@code name} may mean something to Kickserv here, but means nothing to this server. */
    boolean lack(String name, Set<String> knownElsewhere) {
        return !supported.contains(name) && (knownElsewhere.contains(name) || columns.contains(name));
    }
}
