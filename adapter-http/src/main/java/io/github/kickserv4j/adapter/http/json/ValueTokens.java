package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.domain.shared.Rule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a body or a tree, and the value that they are at. Each value is read once, or skipped, and counts towards the limit
 * of {@link BoundedNodeFactory} either way. For one thread.
 */
public final class ValueTokens implements AutoCloseable {
    private final JsonParser parser;
    private final boolean isTree;
    private final BoundedNodeFactory nodes = new BoundedNodeFactory();
    private @Nullable RowAssembly assembly;

    private ValueTokens(JsonParser parser, boolean isTree) throws IOException {
        this.parser = parser;
        this.isTree = isTree;
        parser.nextToken();
    }

    /** Returns the tokens of a body, which can be read until the deadline. */
    static ValueTokens of(ResponseBody body, Deadline deadline) throws IOException {
        return new ValueTokens(JsonReader.FACTORY.createParser(new DeadlineInputStream(body, deadline)), false);
    }

    /** Returns the tokens of a tree. */
    static ValueTokens of(JsonNode node) throws IOException {
        return new ValueTokens(new TreeTraversingParser(node), true);
    }

    /** Returns the assembly of the rows of a table, which is the same for all rows of these tokens. */
    RowAssembly assembly(RowKeys keys, int components) {
        RowAssembly known = assembly;
        if (known == null || !known.isOf(keys)) {
            known = new RowAssembly(keys, components);
            assembly = known;
        }
        return known;
    }

    /** Moves to the first or next value of the array that the tokens are in, and returns whether there is one. */
    boolean nextElement() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** Moves to the value of the first or next key of the object that the tokens are in, and returns the key; null at its end. */
    @Nullable
    String nextKey() throws IOException {
        String key = parser.nextFieldName();
        if (key != null) {
            nodes.checkKey(key);
            parser.nextToken();
        }
        return key;
    }

    /**
     * Moves to the next key of the object that the tokens are in, and returns whether it is the expected one; if so, moves to its
     * value. That is faster than to look the key up, because it is compared with the bytes of the body.
     */
    boolean isNextKey(SerializableString expected) throws IOException {
        boolean isExpected = parser.nextFieldName(expected);
        if (isExpected) {
            parser.nextToken();
        }
        return isExpected;
    }

    /** Moves to the value of the key that was not the expected one, and returns that key; null at the end of the object. */
    @Nullable
    String unexpectedKey() throws IOException {
        if (parser.currentToken() != JsonToken.FIELD_NAME) {
            return null;
        }
        String key = nodes.checkKey(parser.currentName());
        parser.nextToken();
        return key;
    }

    /** Returns whether there is nothing after the value. */
    boolean isAtEnd() throws IOException {
        return parser.nextToken() == null;
    }

    JsonToken current() {
        return parser.currentToken();
    }

    /** Counts the value, which is an array or object whose content follows. */
    void enter() {
        nodes.countContainer();
    }

    /** Skips the value if it is null, and returns whether it is. */
    boolean skipNull() {
        boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
        if (isNull) {
            nodes.countValue();
        }
        return isNull;
    }

    /** Skips the value with all that it contains. */
    void skip() throws IOException {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token.isStructStart()) {
                nodes.countContainer();
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.FIELD_NAME) {
                nodes.checkKey(parser.currentName());
            } else {
                nodes.countValue();
            }
        } while (depth > 0 && parser.nextToken() != null);
    }

    /** Reads the value as a tree. */
    JsonNode tree() throws IOException {
        return new TreeReader(parser, nodes).read();
    }

    /** Reads the value, a scalar, as text. A decimal is written as in a tree, without zeros at its end. */
    String text() throws IOException {
        nodes.countValue();
        BigDecimal decimal = isDecimal() ? plainDecimal() : null;
        return decimal == null ? parser.getText() : decimal.toString();
    }

    /** Reads the value, if it is a text that is not blank. */
    @Nullable
    String visibleText() throws IOException {
        String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : null;
        if (text == null || !Rule.NOT_BLANK.holds().test(text)) {
            return null;
        }
        nodes.countValue();
        return text;
    }

    /** Reads the value, if it is a whole number of a usual size. */
    @Nullable
    Long whole() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            return null;
        }
        nodes.countValue();
        return parser.getLongValue();
    }

    /** Reads the value, if it is a time in the usual form, without making a text of it. */
    @Nullable
    OffsetDateTime time() throws IOException {
        OffsetDateTime time = parser.currentToken() == JsonToken.VALUE_STRING
                ? TimeParser.parseUsual(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                : null;
        if (time != null) {
            nodes.countValue();
        }
        return time;
    }

    /** Reads the value, if it is a number or text that is a decimal in the usual form, without making a text of it. */
    @Nullable
    BigDecimal decimal() throws IOException {
        JsonToken token = parser.currentToken();
        BigDecimal decimal = token == JsonToken.VALUE_STRING || token.isNumeric()
                ? DecimalParser.parseUsual(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                : null;
        if (decimal != null) {
            nodes.countValue();
        }
        return decimal;
    }

    private boolean isDecimal() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && !isTree;
    }

    /** Returns the decimal without zeros at its end; null if its exponent is one that no decimal has. */
    private @Nullable BigDecimal plainDecimal() throws IOException {
        try {
            return TreeReader.withoutZerosAtEnd(parser.getDecimalValue());
        } catch (NumberFormatException | JsonParseException exponent) { // which of them depends on Jackson's version
            return null;
        }
    }

    IOException duplicateKey() {
        return unexpected("a key comes twice");
    }

    IOException unexpected(String reason) {
        return new JsonParseException(parser, reason);
    }

    @Override
    public void close() throws IOException {
        if (!nodes.isKeyTooLong()) {
            parser.close();
        }
    }
}
