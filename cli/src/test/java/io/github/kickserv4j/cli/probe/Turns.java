package io.github.kickserv4j.cli.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.vavr.collection.List;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The ways to turn an answer round. */
final class Turns {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Turns() {}

    /** Returns the usual answer to a request with other JSON. */
    static Function<UsualAnswers, ScriptedResponse> json(String line, UnaryOperator<JsonNode> turn) {
        return usual -> ScriptedResponse.of(
                200, turn.apply(parsed(usual.to(line).body().get())).toString());
    }

    /** Returns the usual answer to another request. */
    static Function<UsualAnswers, ScriptedResponse> as(String line) {
        return json(line, usual -> usual);
    }

    static Function<UsualAnswers, ScriptedResponse> status(int status, String body) {
        return usual -> ScriptedResponse.of(status, body);
    }

    static Function<UsualAnswers, ScriptedResponse> header(String line, String name, String value) {
        return as(line).andThen(response -> response.withHeader(name, value));
    }

    /** Puts the answer into an object. */
    static UnaryOperator<JsonNode> under(String key) {
        return json -> NODES.objectNode().set(key, json);
    }

    static UnaryOperator<JsonNode> at(String key) {
        return json -> json.path(key);
    }

    /** Changes each row. */
    static UnaryOperator<JsonNode> rows(Consumer<ObjectNode> change) {
        return json -> {
            json.forEach(row -> change.accept((ObjectNode) row));
            return json;
        };
    }

    /** Changes each row of the list under a key. */
    static UnaryOperator<JsonNode> rowsOf(String key, Consumer<ObjectNode> change) {
        return json -> {
            rows(change).apply(json.path(key));
            return json;
        };
    }

    static UnaryOperator<JsonNode> record(Consumer<ObjectNode> change) {
        return json -> {
            change.accept((ObjectNode) json);
            return json;
        };
    }

    static UnaryOperator<JsonNode> reversed() {
        return json -> {
            ArrayNode rows = NODES.arrayNode();
            List.ofAll(json).reverse().forEach(rows::add);
            return rows;
        };
    }

    static UnaryOperator<JsonNode> first(int count) {
        return json -> {
            ArrayNode rows = NODES.arrayNode();
            List.ofAll(json).take(count).forEach(rows::add);
            return rows;
        };
    }

    static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
