package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Rows with all keys, with made-up values, and values of unexpected types. */
public final class JsonFixture {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Seq<String> HOSTILE = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"zzz\"",
            "{\"a\":[1]}",
            "{\"id\":\"zzz\"}",
            "[]",
            "[[2],{\"id\":0},\"zzz\",null,-3]",
            "0",
            "-7.5",
            "1e400",
            "99999999999999999999",
            "9".repeat(500),
            "true");

    private JsonFixture() {}

    public static ObjectNode fullRecord(String name) {
        try (var json = JsonFixture.class.getResourceAsStream("/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Replaces each value of the row by unexpected ones, and by none; only the identity may make the row unreadable. */
    public static void assertReadsDespiteUnexpectedValues(
            String name, Function<JsonNode, ? extends Either<Violation, ?>> reader, String... identity) {
        Set<String> needed = Set.of(identity);
        places("", fullRecord(name)).forEach(place -> {
            HOSTILE.forEach(value -> {
                Either<Violation, ?> read = reader.apply(with(fullRecord(name), place, tree(value)));
                assertThat(read.isRight() || needed.contains(place))
                        .as("%s: %s gives %s", place, value, read)
                        .isTrue();
                assertThat(read.toString()).as(place).doesNotContain("CANARY");
            });
            assertThat(reader.apply(without(fullRecord(name), place)).isRight())
                    .as("%s is missing", place)
                    .isEqualTo(!needed.contains(place));
        });
    }

    private static Seq<String> places(String place, JsonNode node) {
        Seq<String> below = node.isArray()
                ? List.range(0, node.size()).flatMap(i -> places(place + "/" + i, node.get(i)))
                : List.ofAll(node.properties())
                        .map(Map.Entry::getKey)
                        .flatMap(key -> places(place + "/" + key, node.get(key)));
        return place.isEmpty() ? below : below.prepend(place);
    }

    private static ObjectNode with(ObjectNode row, String place, JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = row.at(pointer.head());
        if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
        }
        return row;
    }

    private static ObjectNode without(ObjectNode row, String place) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = row.at(pointer.head());
        if (parent instanceof ArrayNode array) {
            array.remove(pointer.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
        }
        return row;
    }
}
