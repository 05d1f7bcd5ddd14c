package io.github.kickserv4j.fakeserver;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The members that an HTTP archive must have and may have, after its specification, version 1.2. */
final class HarShape {
    private static final Predicate<JsonNode> TEXT = JsonNode::isTextual;
    private static final Predicate<JsonNode> WHOLE = JsonNode::isInt;
    private static final Predicate<JsonNode> LIST = JsonNode::isArray;
    private static final Predicate<JsonNode> OBJECT = JsonNode::isObject;
    private static final Map<String, Predicate<JsonNode>> LOG =
            Map.of("version", node -> node.asText().equals("1.2"), "creator", OBJECT, "entries", LIST);
    private static final Map<String, Predicate<JsonNode>> PAIR = Map.of("name", TEXT, "value", TEXT);
    private static final Map<String, Predicate<JsonNode>> ENTRY = Map.of(
            "startedDateTime",
            node -> !Instant.parse(node.asText()).equals(Instant.MAX),
            "time",
            HarShape::isTime,
            "request",
            OBJECT,
            "response",
            OBJECT,
            "cache",
            OBJECT,
            "timings",
            OBJECT);
    private static final Map<String, Predicate<JsonNode>> REQUEST = Map.of(
            "method", TEXT,
            "url", node -> node.asText().matches("http://127\\.0\\.0\\.1:\\d+/.*"),
            "httpVersion", TEXT,
            "cookies", LIST,
            "headers", LIST,
            "queryString", LIST,
            "headersSize", WHOLE,
            "bodySize", WHOLE);
    private static final Map<String, Predicate<JsonNode>> RESPONSE = Map.of(
            "status", WHOLE,
            "statusText", TEXT,
            "httpVersion", TEXT,
            "cookies", LIST,
            "headers", LIST,
            "content", OBJECT,
            "redirectURL", TEXT,
            "headersSize", WHOLE,
            "bodySize", WHOLE);
    private static final Map<String, Predicate<JsonNode>> POST_DATA =
            Map.of("mimeType", TEXT, "params", LIST, "text", TEXT);
    private static final Map<String, Predicate<JsonNode>> CONTENT =
            Map.of("size", WHOLE, "mimeType", TEXT, "text", TEXT);
    private static final Map<String, Predicate<JsonNode>> TIMINGS =
            Map.of("send", HarShape::isTime, "wait", HarShape::isTime, "receive", HarShape::isTime);

    private final List<String> problems = new ArrayList<>();

    private HarShape() {}

    /** Returns what is missing in {@code log}, what is of another type, and what does not belong there. */
    static List<String> problems(JsonNode log) {
        var shape = new HarShape();
        shape.check("log", log, LOG);
        shape.check("creator", log.path("creator"), Map.of("name", TEXT, "version", TEXT));
        log.path("entries").forEach(shape::entry);
        return shape.problems;
    }

    private void entry(JsonNode entry) {
        check("entry", entry, ENTRY);
        check("timings", entry.path("timings"), TIMINGS);
        check("request", entry.path("request"), REQUEST);
        check("response", entry.path("response"), RESPONSE);
        check("content", entry.at("/response/content"), CONTENT);
        if (entry.path("request").has("postData")) {
            check("postData", entry.at("/request/postData"), POST_DATA);
        }
        List.of("/request/headers", "/request/queryString", "/response/headers")
                .forEach(list -> entry.at(list).forEach(pair -> check(list, pair, PAIR)));
    }

    private static boolean isTime(JsonNode node) {
        return node.isNumber() && node.asDouble() >= 0;
    }

    private void check(String name, JsonNode node, Map<String, Predicate<JsonNode>> members) {
        members.forEach((member, type) -> {
            if (!node.has(member) || !type.test(node.path(member))) {
                problems.add(name + "." + member + " is " + node.path(member));
            }
        });
        StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .filter(member -> !members.containsKey(member)
                        && !List.of("comment", "postData").contains(member))
                .forEach(member -> problems.add(name + " has " + member));
    }
}
