package io.github.kickserv4j.cli.probe.question;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The answers so far.
 *
 * @param all an answer, or the reason why there is none, for each request
 */
public record Answers(Map<ProbeRequest, Either<Finding, Answer>> all) {
    public static final Answers NONE = new Answers(LinkedHashMap.empty());

    /** Returns a copy with one more. */
    public Answers with(ProbeRequest request, Either<Finding, Answer> result) {
        return new Answers(all.put(request, result));
    }

    /** Returns the first request whose answer shows nothing, with the reason; the absence of a record counts last. */
    public Option<Tuple2<ProbeRequest, Finding>> firstObstacle() {
        Seq<Tuple2<ProbeRequest, Finding>> obstacles =
                all.keySet().toList().flatMap(request -> obstacle(request).map(finding -> Tuple.of(request, finding)));
        return obstacles
                .find(obstacle -> !obstacle._2.is(Observation.NO_RECORD))
                .orElse(obstacles::headOption);
    }

    /** Returns the reason why a request has no answer that shows anything. */
    public Option<Finding> obstacle(ProbeRequest request) {
        return all.get(request).flatMap(result -> result.fold(Option::some, Answer::obstacle));
    }

    /** Returns those of some requests. */
    Answers only(Seq<ProbeRequest> requests) {
        return new Answers(all.filterKeys(requests::contains));
    }

    Option<Answer> of(ProbeRequest request) {
        return all.get(request).flatMap(Either::toOption);
    }

    /** Returns the rows of a list; empty if there are none. */
    Seq<JsonNode> rows(ProbeRequest request) {
        return of(request).filter(Answer::isSuccess).map(Answer::rows).getOrElse(List.empty());
    }

    /** Returns the single record that was requested. */
    Option<JsonNode> record(ProbeRequest request) {
        return of(request).filter(Answer::isSuccess).flatMap(Answer::record);
    }

    /** Returns the name of the type only. */
    @Override
    public String toString() {
        return "Answers";
    }
}
