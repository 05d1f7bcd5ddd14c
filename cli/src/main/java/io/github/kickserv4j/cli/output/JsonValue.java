package io.github.kickserv4j.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vavr.collection.List;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of a column: text, a whole number, a decimal, true or false, null, or a tree of several values or other records. A tree of
 * each value would take as long as writing it.
 */
final class JsonValue {
    private JsonValue() {}

    /** Writes the value. */
    static void write(@Nullable Object value, JsonGenerator generator) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Long whole) {
            generator.writeNumber(whole);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof BigDecimal decimal) {
            generator.writeNumber(decimal);
        } else {
            write(tree(value), generator);
        }
    }

    /** Writes the tree token by token, as its parser returns them. */
    private static void write(JsonNode tree, JsonGenerator generator) throws IOException {
        try (JsonParser tokens = tree.traverse()) {
            tokens.nextToken();
            generator.copyCurrentStructure(tokens);
        }
    }

    /** Returns the value as a tree. */
    static JsonNode tree(@Nullable Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof JsonNode tree) {
            return tree;
        } else if (value instanceof Long whole) {
            return nodes.numberNode(whole.longValue());
        } else if (value instanceof Boolean truth) {
            return nodes.booleanNode(truth);
        } else if (value instanceof BigDecimal decimal) {
            return DecimalNode.valueOf(decimal); // with its zeros at the end
        }
        return value == null ? nodes.nullNode() : nodes.textNode(value.toString());
    }

    /** Returns the value as text, several values with blanks in between; empty if there is none. */
    static String text(@Nullable Object value) {
        if (value instanceof JsonNode tree) {
            return tree.isArray() ? List.ofAll(tree).map(JsonNode::asText).mkString(" ") : tree.asText("");
        }
        return value == null ? "" : value.toString();
    }
}
