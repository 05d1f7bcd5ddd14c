package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The keys of a record of which it is not known whether clients may write them. */
@ReliesOn({"other-fields-of-a-customer", "other-fields-of-a-job"})
public record UndecidedKeys(Seq<String> keys) {
    public static UndecidedKeys of(String... keys) {
        return new UndecidedKeys(List.of(keys));
    }

    /** Returns these keys, and {@code howMany} more, such as {@code custom_text1}. */
    public UndecidedKeys withNumbered(String prefix, int howMany) {
        return new UndecidedKeys(keys.appendAll(IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> prefix + number)
                .toList()));
    }

    /** Returns the fields of a new record, or the response that one of these keys is not supported. */
    public Either<ServerResponse, ObjectNode> refuseIn(ObjectNode fields) {
        return refuseChanged(fields, JsonTrees.NODES.objectNode());
    }

    /**
     * Returns the fields of a change, or the response that one of these keys is not supported. Values that are as they were are
     * accepted, since clients send back what they read.
     *
     * @param current reads the record, or why it cannot be had
     */
    public Either<ServerResponse, ObjectNode> refuseIn(
            ObjectNode fields, Supplier<Either<ServerResponse, JsonNode>> current) {
        return keys.exists(fields::has)
                ? current.get().flatMap(record -> refuseChanged(fields, record))
                : Either.right(fields);
    }

    private Either<ServerResponse, ObjectNode> refuseChanged(ObjectNode fields, JsonNode current) {
        return keys.find(key -> fields.has(key) && !isSame(fields.path(key), current.path(key)))
                .map(UndecidedKeys::sentence)
                .map(ErrorResponses::notImplemented)
                .toEither(fields)
                .swap();
    }

    private static String sentence(String key) {
        return "Writing " + key + " is not supported here; what Kickserv does with it is not known.";
    }

    /** Compares values as clients see them. Times of the same instant are the same. */
    private static boolean isSame(JsonNode sent, JsonNode current) {
        if (sent.isContainerNode() && sent.getNodeType() == current.getNodeType() && sent.size() == current.size()) {
            return sent instanceof ObjectNode object
                    ? object.properties().stream()
                            .allMatch(entry -> isSame(entry.getValue(), current.path(entry.getKey())))
                    : IntStream.range(0, sent.size()).allMatch(i -> isSame(sent.path(i), current.path(i)));
        }
        return (isEmpty(sent) && isEmpty(current))
                || (sent.isValueNode()
                        && current.isValueNode()
                        && (sent.asText().equals(current.asText()) || isSameTime(sent.asText(), current.asText())));
    }

    private static boolean isSameTime(String sent, String current) {
        Option<OffsetDateTime> time = time(sent);
        return time.isDefined() && time(current).exists(time.get()::isEqual);
    }

    private static Option<OffsetDateTime> time(String text) {
        return ScalarParser.time("", text).toOption();
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isNull()
                || (node.isContainerNode() ? node.isEmpty() : node.asText().isEmpty());
    }
}
