package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Creates the nodes of one text, and counts its other values, up to a limit, because each takes memory and time. Keys are limited, too. */
final class BoundedNodeFactory extends JsonNodeFactory {
    static final int MOST_CONTAINERS = 100_000;
    static final int MOST_VALUES = 1_000_000;
    private static final int LONGEST_KEY = 1_000;
    private static final long serialVersionUID = 1L;

    private int containers;
    private int values;
    private boolean isKeyTooLong;

    /** Counts an array or object. */
    void countContainer() {
        if (++containers > MOST_CONTAINERS) {
            throw new TooManyNodesException();
        }
    }

    /** Counts a scalar. */
    void countValue() {
        if (++values > MOST_VALUES) {
            throw new TooManyNodesException();
        }
    }

    /** Checks a key. Jackson has a limit from 2.16 on, and keeps thousands of keys, so it is too high. */
    String checkKey(String key) throws StreamConstraintsException {
        if (key.length() > LONGEST_KEY) {
            isKeyTooLong = true;
            throw new StreamConstraintsException("a key is too long");
        }
        return key;
    }

    /** Returns whether a key was too long. If so, the parser must not be closed, because its keys would be kept for the next one. */
    boolean isKeyTooLong() {
        return isKeyTooLong;
    }

    private <N> N container(N node) {
        countContainer();
        return node;
    }

    private <N> N value(N node) {
        countValue();
        return node;
    }

    @Override
    public ArrayNode arrayNode() {
        return container(super.arrayNode());
    }

    @Override
    public ArrayNode arrayNode(int capacity) {
        return container(super.arrayNode(capacity));
    }

    @Override
    public ObjectNode objectNode() {
        return container(super.objectNode());
    }

    @Override
    public TextNode textNode(String text) {
        return value(super.textNode(text));
    }

    @Override
    public BooleanNode booleanNode(boolean truth) {
        return value(super.booleanNode(truth));
    }

    @Override
    public NullNode nullNode() {
        return value(super.nullNode());
    }

    @Override
    public NumericNode numberNode(int number) {
        return value(super.numberNode(number));
    }

    @Override
    public NumericNode numberNode(long number) {
        return value(super.numberNode(number));
    }

    @Override
    public ValueNode numberNode(BigInteger number) {
        return value(super.numberNode(number));
    }

    @Override
    public ValueNode numberNode(BigDecimal number) {
        return value(super.numberNode(number));
    }
}
