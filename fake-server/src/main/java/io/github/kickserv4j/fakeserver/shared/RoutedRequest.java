package io.github.kickserv4j.fakeserver.shared;

import io.vavr.collection.Seq;

/**
 * A request with the values of its route.
 *
 * @param pathVariables the values of the template's variables, in order
 */
public record RoutedRequest(Seq<String> pathVariables, QueryParameters queryParameters, RequestBody body) {}
