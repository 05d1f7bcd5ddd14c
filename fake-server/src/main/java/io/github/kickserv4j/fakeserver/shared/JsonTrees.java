package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.control.Option;
import java.io.IOException;

/** Parses and writes JSON trees, with exact decimals and without exponents. */
@ReliesOnNoFact("reads and writes JSON")
public final class JsonTrees {
    /** Creates nodes. */
    public static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addModule(AccountSerializers.MODULE)
            .build();

    private JsonTrees() {}

    /** Parses {@code bytes}. Returns a missing node if there are none, and none if they are not JSON. */
    static Option<JsonNode> parse(byte[] bytes) {
        try {
            return Option.some(MAPPER.readTree(bytes));
        } catch (IOException noJson) {
            return Option.none();
        }
    }

    /** Writes {@code node} as text, with the values that depend on the account. */
    static String write(JsonNode node, ServedAccount servedAccount) {
        try {
            return MAPPER.writer(AccountSerializers.attributes(servedAccount)).writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree could not be written", impossible);
        }
    }

    /** Returns an object of one key. */
    public static ObjectNode object(String key, JsonNode value) {
        return NODES.objectNode().set(key, value);
    }
}
