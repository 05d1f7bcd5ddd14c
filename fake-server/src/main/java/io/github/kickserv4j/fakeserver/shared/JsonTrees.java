package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Parses and writes JSON trees, with exact decimals and without exponents. They are read and written token by token, because an
 * object mapper takes longer to load than all else of the server.
 */
@ReliesOnNoFact("reads and writes JSON")
public final class JsonTrees {
    /** Creates nodes. */
    public static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonTrees() {}

    /** Parses {@code bytes}. Returns a missing node if there are none, and none if they are not JSON. */
    static Option<JsonNode> parse(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return Option.some(new JsonTreeReader(parser).read());
        } catch (IOException noJson) {
            return Option.none();
        }
    }

    /** Parses {@code text}. Returns none if it is not JSON, or an object in it has a key twice. */
    public static Option<JsonNode> parseUnambiguous(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
            return Option.some(new JsonTreeReader(parser).read());
        } catch (IOException noJson) {
            return Option.none();
        }
    }

    /** Writes {@code node} as text, with the values that depend on the account. */
    public static String write(JsonNode node, ServedAccount servedAccount) {
        var text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            new JsonTreeWriter(json, servedAccount).write(node);
        } catch (IOException impossible) {
            throw new IllegalStateException("a tree could not be written", impossible);
        }
        return text.toString();
    }

    /** Returns an object of one key. */
    public static ObjectNode object(String key, JsonNode value) {
        return NODES.objectNode().set(key, value);
    }
}
