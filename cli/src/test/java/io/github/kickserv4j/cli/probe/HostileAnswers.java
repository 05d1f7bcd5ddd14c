package io.github.kickserv4j.cli.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.adapter.http.RawResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Random;

/** Answers in which every value, many keys, and the headers are secrets. */
final class HostileAnswers {
    /** Is part of every secret, in small letters. */
    static final String SECRET = "zqx";

    /** Is part of every secret number. */
    static final String SECRET_DIGITS = "73197";

    private static final int MOST_ROWS = 2;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Seq<String> SECRET_KEYS = List.of(
            "Zqx Gate",
            "custom_zqx",
            "custom2_zqx",
            "cf_zqx",
            "zqx@example.com",
            "ZQX",
            "zqx_7319755",
            "zqx",
            "zqx_url",
            "zqx-gate",
            "zqx ",
            "zqx\n",
            "zqx_of_a_very_long_name_that_is_no_column");
    private static final Seq<String> TEXTS = List.of(
            "zqx",
            "Zqx Quist",
            "zqx_quist",
            "ZQX-73197",
            "zqx@example.com",
            "<zqx>73197</zqx>",
            "{\"zqx\":\"zqx\"}",
            "Customer zqx",
            "manual zqx",
            "\u202ezqx\u0000",
            "73197",
            "73197.73197",
            "7319-73-19T73:19:73-05:00 73197",
            "zqx".repeat(50));

    private final Random random;

    HostileAnswers(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a hostile form of an answer, or an answer of another kind. */
    RawResponse of(JsonNode usual) {
        int status = random.nextInt(4) == 0 ? pick(List.of(400, 404, 422, 302, 403)) : 200;
        String body = random.nextInt(8) == 0 ? otherBody() : hostile(usual).toString();
        return new RawResponse(status, headers(), Option.some(body));
    }

    private HttpHeaders headers() {
        return HttpHeaders.of(
                Map.of(
                        "x-request-id", java.util.List.of(text()),
                        "content-type", java.util.List.of("application/json; charset=" + text()),
                        "content-encoding", java.util.List.of(text()),
                        "set-cookie", java.util.List.of(text()),
                        "link", java.util.List.of(text()),
                        "x-zqx-73197", java.util.List.of(text())),
                (name, value) -> true);
    }

    private String otherBody() {
        return pick(List.of(
                text(),
                "<errors><error>" + text() + "</error></errors>",
                "<html>" + text(),
                "{\"errors\":{\"zqx\":[\"zqx\"],\"Zqx Gate\":1}}",
                "{\"zqx\":{\"id\":73197,\"zqx\":\"zqx\"}}",
                "{\"Zqx Quist\":[{\"id\":73197,\"zqx_quist\":{\"zqx\":1}}]}",
                "{\"customers\":{\"zqx\":{}}}",
                "\"zqx\"",
                "73197",
                "[\"zqx\",73197,[\"zqx\"]]",
                "{\"error\":\"zqx\",\"status\":\"Zqx 73197\"}"));
    }

    private JsonNode hostile(JsonNode value) {
        return value.isObject() ? object(value) : value.isArray() ? array(value) : scalar();
    }

    private JsonNode array(JsonNode value) {
        ArrayNode rows = NODES.arrayNode();
        List.ofAll(value).take(MOST_ROWS).forEach(row -> rows.add(hostile(row)));
        return rows;
    }

    private JsonNode object(JsonNode value) {
        ObjectNode record = NODES.objectNode();
        value.properties().forEach(field -> record.set(field.getKey(), hostile(field.getValue())));
        record.set(pick(SECRET_KEYS), scalar());
        record.set(pick(List.of("custom_fields", "custom_field_assignments", "errors", "zqx_73197")), customFields());
        return record;
    }

    private JsonNode customFields() {
        ObjectNode fields = NODES.objectNode();
        List.of("zqx", "gate_zqx", "status", "zqx_gate_code")
                .forEach(key -> fields.set(key, NODES.textNode(key.equals("status") ? "zqx" : text())));
        return random.nextBoolean() ? fields : NODES.arrayNode().add(fields);
    }

    private JsonNode scalar() {
        return switch (random.nextInt(4)) {
            case 0 -> NODES.numberNode(7_319_700_000L + random.nextInt(100_000));
            case 1 -> NODES.numberNode(73197.5 + random.nextInt(100));
            default -> NODES.textNode(text());
        };
    }

    private String text() {
        return pick(TEXTS);
    }

    private <T> T pick(Seq<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
