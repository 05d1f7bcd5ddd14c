package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.io.IOException;

/** JSON as trees, with exact decimals and without exponents. */
public final class JsonTrees {
    /** Makes nodes. */
    public static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addModule(AccountSerializers.MODULE)
            .build();

    private JsonTrees() {}

    /** What {@code bytes} say, a missing node if there are none; none if they are no JSON. */
    static Option<JsonNode> parse(byte[] bytes) {
        try {
            return Option.some(MAPPER.readTree(bytes));
        } catch (IOException noJson) {
            return Option.none();
        }
    }

    /** As text; what only the account knows is filled in. */
    static String write(JsonNode node, ServedAccount servedAccount) {
        try {
            return MAPPER.writer(AccountSerializers.attributes(servedAccount)).writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree could not be written", impossible);
        }
    }

    /** An object of one key. */
    public static ObjectNode object(String key, JsonNode value) {
        return NODES.objectNode().set(key, value);
    }
}
