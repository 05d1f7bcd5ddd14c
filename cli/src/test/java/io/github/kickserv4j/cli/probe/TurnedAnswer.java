package io.github.kickserv4j.cli.probe;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.probe.question.ProbeRequest;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Answers that decide a question another way.
 *
 * @param responses makes the answers to some requests from the usual answers, by the line of the request; each is to another path
 * @param seen what the question then finds
 */
record TurnedAnswer(String fact, Map<String, Function<UsualAnswers, ScriptedResponse>> responses, String seen) {
    static TurnedAnswer answered(
            String fact, String line, Function<UsualAnswers, ScriptedResponse> response, String seen) {
        return new TurnedAnswer(fact, LinkedHashMap.of(line, response), seen);
    }

    /** Returns the answer with its JSON turned round. */
    static TurnedAnswer turned(String fact, String line, UnaryOperator<JsonNode> turn, String seen) {
        return answered(fact, line, Turns.json(line, turn), seen);
    }

    TurnedAnswer and(String line, Function<UsualAnswers, ScriptedResponse> response) {
        return new TurnedAnswer(fact, responses.put(line, response), seen);
    }

    /** Scripts the answers to requests of the plan. */
    void script(FakeKickserv server, UsualAnswers usual, ProbePlan plan) {
        responses.forEach((line, response) -> script(server, response.apply(usual), line, plan));
    }

    private static void script(FakeKickserv server, ScriptedResponse response, String line, ProbePlan plan) {
        ProbeRequest turned = plan.requests()
                .find(request -> request.line().equals(line))
                .getOrElseThrow(() -> new AssertionError("not in the plan: " + line));
        Seq<ProbeRequest> toSamePath =
                plan.requests().filter(request -> request.path().equals(turned.path()));
        server.when("GET", turned.path().replaceAll("\\{[a-z_]+}", "*"))
                .nth(toSamePath.indexOf(turned) + 1)
                .respond(response);
    }

    @Override
    public String toString() {
        return fact + ": " + seen;
    }
}
