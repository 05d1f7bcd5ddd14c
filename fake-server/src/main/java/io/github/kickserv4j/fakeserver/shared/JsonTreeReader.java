package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads one tree, and nothing behind it, with exact decimals. How deep it may be nested, the parser limits. */
@ReliesOnNoFact("reads JSON")
record JsonTreeReader(JsonParser parser) {

    /** Returns the tree, or a missing node if there is no token. */
    JsonNode read() throws IOException {
        if (parser.nextToken() == null) {
            return JsonTrees.NODES.missingNode();
        }
        JsonNode tree = node();
        if (parser.nextToken() != null) {
            throw new IOException("something follows the value");
        }
        return tree;
    }

    private JsonNode node() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JsonTrees.NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> JsonTrees.NODES.booleanNode(true);
            case VALUE_FALSE -> JsonTrees.NODES.booleanNode(false);
            default -> JsonTrees.NODES.nullNode();
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = JsonTrees.NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            object.set(key, node());
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = JsonTrees.NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node());
        }
        return array;
    }

    private JsonNode integer() throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> JsonTrees.NODES.numberNode(parser.getIntValue());
            case LONG -> JsonTrees.NODES.numberNode(parser.getLongValue());
            default -> JsonTrees.NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode decimal() throws IOException {
        try {
            return JsonTrees.NODES.numberNode(shortest(parser.getDecimalValue()));
        } catch (NumberFormatException tooLarge) {
            throw new IOException("a number has an exponent that no decimal has", tooLarge);
        }
    }

    private static BigDecimal shortest(BigDecimal decimal) {
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }
}
