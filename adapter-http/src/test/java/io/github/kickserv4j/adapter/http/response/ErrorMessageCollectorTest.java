package io.github.kickserv4j.adapter.http.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.adapter.http.response.ErrorMessageCollector.ErrorMessage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorMessageCollectorTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Every text that is found is searched for secrets, which takes as long as reading a whole row. */
    @ParameterizedTest
    @ValueSource(strings = {"errors", "message"})
    void ofShouldReadFewOfManyKeys(String name) {
        assertThat(ErrorMessageCollector.of(NODES.objectNode().set(name, ofManyKeys(NODES.textNode("is invalid")))))
                .hasSizeBetween(1_000, 1_002);
    }

    @Test
    void ofShouldReadFewOfManyKeysOfAMap() {
        assertThat(ErrorMessageCollector.of(ofManyKeys(NODES.arrayNode()))).hasSizeBetween(500, 1_002);
    }

    @Test
    void ofShouldReadFewOfManyTexts() {
        assertThat(ErrorMessageCollector.of(NODES.objectNode().set("errors", ofManyTexts("is invalid"))))
                .hasSizeBetween(1_000, 1_002);
    }

    @Test
    void ofShouldReadFewOfManyLongTexts() {
        var texts = ErrorMessageCollector.of(NODES.objectNode().set("errors", ofManyTexts("is invalid".repeat(100))));

        assertThat(texts.map(ErrorMessage::text).map(String::length).sum().intValue())
                .isBetween(65_000, 67_000);
    }

    private static ArrayNode ofManyTexts(String text) {
        ArrayNode many = NODES.arrayNode();
        IntStream.range(0, 5_000).forEach(index -> many.add(text));
        return many;
    }

    private static ObjectNode ofManyKeys(JsonNode value) {
        ObjectNode many = NODES.objectNode();
        IntStream.range(0, 5_000).forEach(index -> many.set("field_" + index, value));
        return many;
    }
}
