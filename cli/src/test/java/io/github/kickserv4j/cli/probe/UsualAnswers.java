package io.github.kickserv4j.cli.probe;

import io.github.kickserv4j.adapter.http.RawReader;
import io.github.kickserv4j.adapter.http.RawResponse;
import io.github.kickserv4j.cli.probe.question.Answer;
import io.github.kickserv4j.cli.probe.question.Answers;
import io.github.kickserv4j.cli.probe.question.ChosenRecords;
import io.github.kickserv4j.cli.probe.question.ProbeRequest;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The answers of the fake server to all requests of a plan.
 *
 * @param byLine the responses by the line of the request
 */
record UsualAnswers(Map<String, RawResponse> byLine) {
    static UsualAnswers read(RawReader reader, ProbePlan plan) {
        Map<String, RawResponse> responses = HashMap.empty();
        Answers answers = Answers.NONE;
        for (ProbeRequest request : plan.requests()) {
            var records = new ChosenRecords(answers, Option.none(), Option.none());
            RawResponse response = reader.get(request.resolve(records).get()).get();
            responses = responses.put(request.line(), response);
            answers = answers.with(request, Either.right(Answer.of(response)));
        }
        return new UsualAnswers(responses);
    }

    RawResponse to(String line) {
        return byLine.get(line).getOrElseThrow(() -> new AssertionError("not in the plan: " + line));
    }
}
