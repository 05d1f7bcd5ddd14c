package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Reads trees from tokens. A key must not come twice in an object. How deep a tree may be nested, the parser limits. The object mapper
 * of Jackson reads the same trees, but loading it takes a third of the time of a first call.
 */
record TreeReader(JsonParser parser, BoundedNodeFactory nodes) {

    /** Reads the only value, or returns a missing node if there is none. */
    JsonNode readAll() throws IOException {
        if (parser.nextToken() == null) {
            return nodes.missingNode();
        }
        JsonNode tree = read();
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "something follows the value");
        }
        return tree;
    }

    /** Reads the value that the parser is at. */
    JsonNode read() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = nodes.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = nodes.checkKey(parser.currentName());
            parser.nextToken();
            if (object.replace(key, read()) != null) {
                throw new JsonParseException(parser, "a key comes twice");
            }
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read());
        }
        return array;
    }

    private JsonNode integer() throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> nodes.numberNode(parser.getIntValue());
            case LONG -> nodes.numberNode(parser.getLongValue());
            default -> nodes.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode decimal() throws IOException {
        if (parser.isNaN()) { // in a tree that was not read
            return nodes.numberNode(parser.getDoubleValue());
        }
        try {
            return nodes.numberNode(withoutZerosAtEnd(parser.getDecimalValue()));
        } catch (NumberFormatException tooLarge) {
            throw new JsonParseException(parser, "a number has an exponent that no decimal has", tooLarge);
        }
    }

    /** Returns the decimal as it is written in a tree. */
    static BigDecimal withoutZerosAtEnd(BigDecimal decimal) {
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }
}
