package io.github.kickserv4j.cli.probe.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The shape of JSON values: keys, kinds of values, and words of enumerations. All rows of an array have one shape together, with the
 * kinds of all of them.
 */
public final class Shape {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ABSENT = "absent";

    private final TreeSet<String> kinds = new TreeSet<>();
    private @Nullable Map<String, Shape> members;
    private @Nullable Shape element;
    private int objects;
    private int additions;

    private Shape() {}

    /** Returns the shape of an answer, whose rows or whose one record are of {@code kind}. */
    public static JsonNode of(JsonNode answer, RecordKind kind) {
        var shape = new Shape();
        boolean isRecord = answer.isArray() || answer.has("id");
        shape.add(answer, "", isRecord ? kind : RecordKind.ANSWER);
        return shape.toJson();
    }

    private void add(JsonNode value, String key, RecordKind kind) {
        additions++;
        switch (ValueKind.of(value)) {
            case OBJECT -> addObject(value, kind);
            case ARRAY -> addArray(value, key, kind);
            default -> kinds.add(scalar(value, key, kind));
        }
    }

    private static String scalar(JsonNode value, String key, RecordKind kind) {
        ValueKind valueKind = ValueKind.of(value);
        if (valueKind != ValueKind.TEXT || !SafeWord.isExpected(kind, key)) {
            return valueKind.toString();
        }
        String word = SafeWord.of(key, value);
        return word.equals(SafeWord.HIDDEN) ? word : "word " + word;
    }

    private void addObject(JsonNode record, RecordKind kind) {
        objects++;
        Map<String, Shape> known = members == null ? new LinkedHashMap<>() : members;
        members = known;
        record.properties().forEach(field -> {
            String key = field.getKey();
            RecordKind nested = field.getValue().isContainerNode() ? RecordKind.under(key) : kind;
            known.computeIfAbsent(SafeKey.of(key), name -> new Shape()).add(field.getValue(), key, nested);
        });
    }

    private void addArray(JsonNode array, String key, RecordKind kind) {
        Shape rows = element == null ? new Shape() : element;
        element = rows;
        array.forEach(row -> rows.add(row, key, kind));
    }

    private JsonNode toJson() {
        ArrayNode alternatives = NODES.arrayNode();
        if (!kinds.isEmpty()) {
            alternatives.add(TextNode.valueOf(String.join(" or ", kinds)));
        }
        if (members != null) {
            alternatives.add(objectJson(members));
        }
        if (element != null) {
            alternatives.add(arrayJson(element));
        }
        return alternatives.size() == 1
                ? alternatives.get(0)
                : NODES.objectNode().set("one of", alternatives);
    }

    private ObjectNode objectJson(Map<String, Shape> all) {
        ObjectNode object = NODES.objectNode();
        all.forEach((key, shape) -> {
            if (shape.additions < objects) {
                shape.kinds.add(ABSENT);
            }
            object.set(key, shape.toJson());
        });
        return object;
    }

    private static ArrayNode arrayJson(Shape rows) {
        ArrayNode array = NODES.arrayNode();
        return rows.additions == 0 ? array : array.add(rows.toJson());
    }
}
