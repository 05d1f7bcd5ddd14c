package io.github.kickserv4j.adapter.http.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Where the records are in an answer. Whether Kickserv's lists are bare or wrapped is not known for all of them, so both are
 * read (documented as arrays; one was seen wrapped).
 */
final class RowLocator {
    private RowLocator() {}

    /**
     * The rows of a list: the array itself, or the one under its name, or the only array there is, but in no record. One under another
     * name that holds no rows says nothing: it may be of errors.
     */
    static Option<Seq<JsonNode>> of(JsonNode root, RecordType<?> recordType) {
        return Option.of(root)
                .filter(JsonNode::isArray)
                .orElse(() -> recordType.names().map(root::path).find(JsonNode::isArray))
                .orElse(() -> onlyArray(root))
                .map(List::ofAll);
    }

    /** The only record of an answer: the object itself, or the one that is all it holds under its name. */
    static Option<JsonNode> single(JsonNode root, RecordType<?> recordType) {
        return recordType
                .names()
                .map(root::path)
                .find(inner -> root.size() == 1 && inner.isObject())
                .orElse(() -> Option.of(root).filter(JsonNode::isObject));
    }

    private static Option<JsonNode> onlyArray(JsonNode root) {
        Seq<JsonNode> arrays = List.ofAll(root).filter(JsonNode::isArray);
        return Option.when(root.isObject() && !root.has("id") && arrays.size() == 1, arrays::head)
                .filter(array -> List.ofAll(array).exists(JsonNode::isObject));
    }
}
