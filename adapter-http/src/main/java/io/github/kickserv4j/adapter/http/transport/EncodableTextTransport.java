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
 * Refuses a call whose text would be encoded as another one, or has lost a character. The rules of all values refuse such text before; this is the last
 * place where it can be refused before anything is sent.
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

    /** Without the text itself, which may be long, and may say what is nobody's business. */
    private static Seq<Violation> violations(String name, String text) {
        return List.of(Rule.ENCODABLE, Rule.NOTHING_LOST)
                .reject(rule -> rule.holds().test(text))
                .map(rule -> Violation.of(name, rule, ""));
    }
}
