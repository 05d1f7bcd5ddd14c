package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.AnswerHeaders;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.adapter.http.shared.Setback;
import io.github.kickserv4j.adapter.http.shared.Transport;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.vavr.control.Either;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiFunction;

/** Answers by a script, the last word again and again, and remembers what was sent. */
final class Wire implements Transport {
    private final Queue<BiFunction<Call, Deadline, Either<Setback, Answer>>> script = new ArrayDeque<>();
    private final List<Call> sent = new ArrayList<>();

    Wire answers(int status, String... headers) {
        script.add((call, deadline) -> Either.right(answer(status, "{\"id\":1}", deadline, headers)));
        return this;
    }

    Wire breaks(Delivery delivery) {
        script.add((call, deadline) -> Either.left(
                Setback.passing(new Failure.Unavailable(Incident.of(call.operation(), delivery), "broken"))));
        return this;
    }

    Wire refusesForGood() {
        script.add((call, deadline) -> Either.left(
                Setback.lasting(new Failure.Unavailable(Incident.of(call.operation(), Delivery.NOT_SENT), "never"))));
        return this;
    }

    int sends() {
        return sent.size();
    }

    @Override
    public Either<Setback, Answer> send(Call call, Deadline deadline) {
        sent.add(call);
        var next = script.size() > 1 ? script.remove() : script.element();
        return next.apply(call, deadline);
    }

    static Answer answer(int status, String body, Deadline deadline, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Map<String, List<String>> all = headers.length == 0 ? Map.of() : Map.of(headers[0], List.of(headers[1]));
        return new Answer(
                status, new AnswerHeaders(HttpHeaders.of(all, (name, value) -> true)), bytes, bytes.length, deadline);
    }
}
