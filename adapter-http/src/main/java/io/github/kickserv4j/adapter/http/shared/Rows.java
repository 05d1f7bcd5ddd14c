package io.github.kickserv4j.adapter.http.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Where the records are in an answer. Whether Kickserv's lists are bare or wrapped is not known for all of them, so both are
 * read (documented as arrays; one was seen wrapped).
 */
public final class Rows {
    private Rows() {}

    /** The rows of a list: the array itself, or the one under {@code plural}, or the only array there is. */
    public static Option<Seq<JsonNode>> of(JsonNode root, String plural) {
        JsonNode array = root.isArray() ? root : root.path(plural);
        Seq<JsonNode> arrays = List.ofAll(root).filter(JsonNode::isArray);
        if (!array.isArray() && root.isObject() && arrays.size() == 1) {
            array = arrays.head();
        }
        return array.isArray() ? Option.some(List.ofAll(array)) : Option.none();
    }

    /** The only record of an answer: the object itself, or the one that is all it holds under its name. */
    public static Option<JsonNode> single(JsonNode root, String singular, String plural) {
        if (root.size() == 1) {
            JsonNode inner = root.has(singular) ? root.path(singular) : root.path(plural);
            if (inner.isObject()) {
                return Option.some(inner);
            }
        }
        return root.isObject() ? Option.some(root) : Option.none();
    }
}
