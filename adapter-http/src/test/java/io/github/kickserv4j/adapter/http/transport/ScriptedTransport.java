package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.exchange.ResponseHeaders;
import io.github.kickserv4j.adapter.http.exchange.Transport;
import io.github.kickserv4j.adapter.http.json.ResponseBody;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.vavr.control.Either;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiFunction;

/** Answers by a script, whose last entry repeats, and records the requests. */
public final class ScriptedTransport implements Transport {
    private final Queue<BiFunction<ApiRequest, Deadline, Either<AttemptFailure, ApiResponse>>> script =
            new ArrayDeque<>();
    private final List<ApiRequest> sent = new ArrayList<>();

    ScriptedTransport respondsWith(int status, String... headers) {
        script.add((apiRequest, deadline) -> Either.right(answer(status, "{\"id\":1}", deadline, headers)));
        return this;
    }

    ScriptedTransport failsWith(Delivery delivery) {
        script.add((apiRequest, deadline) -> Either.left(AttemptFailure.transientFailure(
                new Failure.Unavailable(FailureContext.of(apiRequest.operation(), delivery), "broken"))));
        return this;
    }

    ScriptedTransport failsPermanently() {
        script.add((apiRequest, deadline) -> Either.left(AttemptFailure.permanentFailure(
                new Failure.Unavailable(FailureContext.of(apiRequest.operation(), Delivery.NOT_SENT), "never"))));
        return this;
    }

    int sentCount() {
        return sent.size();
    }

    @Override
    public Either<AttemptFailure, ApiResponse> send(ApiRequest apiRequest, Deadline deadline) {
        sent.add(apiRequest);
        var next = script.size() > 1 ? script.remove() : script.element();
        return next.apply(apiRequest, deadline);
    }

    public static ApiResponse answer(int status, String body, Deadline deadline, String... headers) {
        ResponseBody whole = ResponseBody.of(body.getBytes(StandardCharsets.UTF_8));
        Map<String, List<String>> all = headers.length == 0 ? Map.of() : Map.of(headers[0], List.of(headers[1]));
        return new ApiResponse(
                status,
                new ResponseHeaders(HttpHeaders.of(all, (name, value) -> true)),
                whole,
                whole.length(),
                deadline);
    }
}
