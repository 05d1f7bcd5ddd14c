package io.github.kickserv4j.adapter.http.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Locates the records in a response. It is not known for all of Kickserv's lists whether they are bare or wrapped, so both are
 * read.
 */
@ReliesOn({"lists-are-arrays", "payments-are-an-array", "opportunities-are-an-object", "single-records-are-bare-objects"
})
final class RowLocator {
    private RowLocator() {}

    /**
     * Returns the array of the rows of a list: the root array, the array under the list's name, or the only array of an object that is not a
     * record. An array under another name that holds no rows is ignored, because it may hold errors.
     */
    static Option<JsonNode> of(JsonNode root, RecordType<?> recordType) {
        return Option.of(root)
                .filter(JsonNode::isArray)
                .orElse(() -> recordType.names().map(root::path).find(JsonNode::isArray))
                .orElse(() -> onlyArray(root));
    }

    /** Returns the only record of a response: the root object, or the object that is its only content under a known name. */
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
