package io.github.kickserv4j.fakeserver.shared;

import io.vavr.collection.Seq;

/**
 * A request that found its route.
 *
 * @param variables what the path has where the route has braces, in order
 */
public record Call(Seq<String> variables, Query query, RequestBody body) {}
