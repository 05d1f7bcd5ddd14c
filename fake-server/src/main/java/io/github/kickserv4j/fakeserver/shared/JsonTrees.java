package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Clock;

/**
 * Parses JSON, with exact decimals. It is read token by token, because an object mapper takes longer to load than all else of the
 * server.
 */
@ReliesOnNoFact("reads JSON")
public final class JsonTrees {
    /** Creates nodes. */
    public static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final ServedAccount ANY_ACCOUNT = new ServedAccount("", Clock.systemUTC(), List.empty());

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

    /** Returns {@code value} as a tree, with the values that depend on the account. */
    public static JsonNode tree(JsonBody value, ServedAccount account) {
        return parse(JsonEncoder.encode(value, account)).get();
    }

    /** Returns the keys of an object. */
    public static Seq<String> keys(JsonBody object) {
        return Vector.ofAll(tree(object, ANY_ACCOUNT)::fieldNames);
    }
}
