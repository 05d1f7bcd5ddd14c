package io.github.kickserv4j.fakeserver.shared;

import io.vavr.collection.Seq;

/**
 * A request that found its route.
 *
 * @param pathVariables what the path has where the route has braces, in order
 */
public record RoutedRequest(Seq<String> pathVariables, QueryParameters queryParameters, RequestBody body) {}
