package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Seq;

/**
 * A request with the values of its route.
 *
 * @param pathVariables the values of the template's variables, in order
 */
@ReliesOnNoFact("a request")
public record RoutedRequest(Seq<String> pathVariables, QueryParameters queryParameters, RequestBody body) {}
