package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.adapter.http.shared.Setback;
import io.github.kickserv4j.adapter.http.shared.Transport;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Refuses a call whose text would be encoded as another one, or has lost a character. The rules of all values refuse such text before; this is the last
 * place where it can be refused before anything is sent.
 */
record WholeText(Transport transport) implements Transport {
    @Override
    public Either<Setback, Answer> send(Call call, Deadline deadline) {
        Seq<Violation> broken = call.query()
                .flatMap(parameter -> violations("query", parameter._1 + "=" + parameter._2))
                .appendAll(call.body().toList().flatMap(body -> violations("body", body)));
        return broken.isEmpty()
                ? transport.send(call, deadline)
                : Either.left(
                        Setback.lasting(new Failure.Invalid(Incident.of(call.operation(), Delivery.NOT_SENT), broken)));
    }

    /** Without the text itself, which may be long, and may say what is nobody's business. */
    private static Seq<Violation> violations(String name, String text) {
        return List.of(Rule.ENCODABLE, Rule.NOTHING_LOST)
                .reject(rule -> rule.holds().test(text))
                .map(rule -> new Violation(name, rule.sentence(), ""));
    }
}
