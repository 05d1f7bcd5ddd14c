package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.exchange.Transport;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Rejects requests with text that would be encoded as another text or would lose a character. The rules of all values reject such
 * text earlier; this is the last check before anything is sent.
 */
record EncodableTextTransport(Transport transport) implements Transport {
    @Override
    public Either<AttemptFailure, ApiResponse> send(ApiRequest apiRequest, Deadline deadline) {
        Seq<Violation> broken = apiRequest
                .query()
                .flatMap(parameter -> violations("query", parameter._1 + "=" + parameter._2))
                .appendAll(apiRequest.body().toList().flatMap(body -> violations("body", body)));
        return broken.isEmpty()
                ? transport.send(apiRequest, deadline)
                : Either.left(AttemptFailure.permanentFailure(
                        new Failure.Invalid(FailureContext.of(apiRequest.operation(), Delivery.NOT_SENT), broken)));
    }

    /** Returns the violations without the text itself, which may be long or private. */
    private static Seq<Violation> violations(String name, String text) {
        return List.of(Rule.ENCODABLE, Rule.NOTHING_LOST)
                .reject(rule -> rule.holds().test(text))
                .map(rule -> Violation.of(name, rule, ""));
    }
}
