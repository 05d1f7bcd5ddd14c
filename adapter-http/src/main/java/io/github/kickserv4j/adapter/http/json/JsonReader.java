package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.DeadlineExceededException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Try;
import java.io.IOException;

/** Reads JSON as trees, within limits. */
public final class JsonReader {
    private static final int DEEPEST = 100;
    private static final int MOST_DIGITS = 1_000;
    private static final int LONGEST_TEXT = 4 * 1024 * 1024;

    /** Interns no keys: Jackson keeps hundreds of those, whatever their length. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(MOST_DIGITS)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private JsonReader() {}

    /** The result of reading a value, and what is unreadable in it. */
    public record ReadResult<T>(T value, Seq<Violation> unreadable) {}

    /** Parses the text, or returns a failed try if it is not JSON. */
    public static Try<JsonNode> parse(String text) {
        return Try.of(() -> tree(FACTORY.createParser(text)));
    }

    /** Parses the body, or returns a failed try; it holds a {@link DeadlineExceededException} if the time was not enough. */
    public static Try<JsonNode> parse(ResponseBody body, Deadline deadline) {
        return Try.of(() -> tree(FACTORY.createParser(new DeadlineInputStream(body, deadline))));
    }

    private static JsonNode tree(JsonParser tokens) throws IOException {
        var nodes = new BoundedNodeFactory();
        try {
            return new TreeReader(tokens, nodes).readAll();
        } finally {
            if (!nodes.isKeyTooLong()) {
                tokens.close();
            }
        }
    }

    /** Returns why a text is not JSON, without quoting it, because it may hold secrets. */
    public static String parseErrorReason(Throwable thrown) {
        if (thrown instanceof TooManyNodesException) {
            return "holds more values than the limit";
        }
        return thrown instanceof StreamConstraintsException
                ? "is nested too deeply, or holds a key, a text or a number that is too long"
                : "is no JSON";
    }

    /** Returns whether {@code value} is missing, {@code null}, or empty text. */
    static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.asText().isBlank());
    }

    /** Returns the content in the envelope of a request: {@code {"customer": {…}}}. */
    public static String envelope(String name, JsonNode content) {
        return JsonNodeFactory.instance.objectNode().set(name, content).toString();
    }
}
