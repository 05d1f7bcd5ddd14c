package io.github.kickserv4j.cli.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.cli.probe.question.Answer;
import io.github.kickserv4j.cli.probe.question.Outcome;
import io.github.kickserv4j.cli.probe.question.ProbeRequest;
import io.github.kickserv4j.cli.probe.question.Question;
import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Shape;
import io.github.kickserv4j.cli.shared.ProgramVersion;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;

/** Writes evidence as JSON. */
record EvidenceJson(Evidence evidence) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int VERSION = 1;

    /** Returns the text of the file. */
    String text(Clock clock) {
        ObjectNode all = NODES.objectNode()
                .put("format", "kickserv4j-evidence")
                .put("version", VERSION)
                .put("program", ProgramVersion.NAME_AND_NUMBER)
                .put("date", LocalDate.now(clock).toString())
                .put("requests_sent", evidence.sent())
                .put("complete", evidence.isComplete());
        ArrayNode unanswered = all.putArray("unanswered");
        evidence.unanswered().values().flatMap(facts -> facts).forEach(unanswered::add);
        all.set("questions", questions());
        all.set("requests", requests());
        return written(all) + "\n";
    }

    private ArrayNode questions() {
        ArrayNode rows = NODES.arrayNode();
        evidence.outcomes().forEach(outcome -> rows.add(question(outcome._1, outcome._2)));
        return rows;
    }

    private static ObjectNode question(Question question, Outcome outcome) {
        ObjectNode row = NODES.objectNode()
                .put("fact", question.fact())
                .put("question", question.sentence())
                .put("outcome", outcome.verdict().toString());
        ArrayNode seen = NODES.arrayNode();
        outcome.seen().forEach(finding -> seen.add(finding.toString()));
        row.set("seen", seen);
        ArrayNode requests = NODES.arrayNode();
        question.requests().forEach(request -> requests.add(request.line()));
        return row.set("requests", requests);
    }

    private ArrayNode requests() {
        ArrayNode rows = NODES.arrayNode();
        evidence.answers()
                .all()
                .forEach((request, result) -> rows.add(result.<JsonNode>fold(
                        missing -> NODES.objectNode()
                                .put("request", request.line())
                                .put("no_answer", missing.toString()),
                        answer -> request(request, answer))));
        return rows;
    }

    private static ObjectNode request(ProbeRequest request, Answer answer) {
        ObjectNode row = NODES.objectNode()
                .put("request", request.line())
                .put("status", answer.status())
                .put("content_type", answer.contentType().toString())
                .put("content_encoding", answer.encoding().toString());
        ArrayNode headers = NODES.arrayNode();
        answer.headers().forEach(header -> headers.add(header.toString()));
        row.set("headers", headers);
        row.put("body", answer.form().toString());
        answer.rowCount().forEach(count -> row.set("rows", count(count)));
        answer.json().forEach(json -> row.set("shape", Shape.of(json, request.kind())));
        return row;
    }

    private static JsonNode count(int count) {
        return Finding.isWritten(count) ? NODES.numberNode(count) : NODES.textNode(Finding.count(count));
    }

    private static String written(JsonNode all) {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(all);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
