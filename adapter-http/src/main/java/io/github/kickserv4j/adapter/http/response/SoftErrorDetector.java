package io.github.kickserv4j.adapter.http.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.Locale;

/**
 * Detects success responses whose body says that the request failed. All of it is inferred: no such response is documented or
 * recorded, but the keys and words are usual for such servers.
 */
final class SoftErrorDetector {
    private static final Set<String> VERDICTS = HashSet.of("success", "succeeded", "ok");
    private static final Set<String> NO = HashSet.of("false", "no", "0");
    private static final Set<String> FAILED =
            HashSet.of("error", "errors", "fail", "failed", "failure", "invalid", "rejected", "refused", "denied");

    private SoftErrorDetector() {}

    /** Returns whether the body of a write is an error. For a read, keys that may belong to a record are ignored. */
    static boolean isErrorIn(JsonNode root, boolean isWrite) {
        return isWrite ? saysSo(root) || saysSo(enveloped(root)) : !root.has("id") && saysSo(root);
    }

    private static JsonNode enveloped(JsonNode root) {
        return root.isObject() && root.size() == 1 ? root.elements().next() : root;
    }

    private static boolean saysSo(JsonNode object) {
        return isFilled(object.path("errors"))
                || isFilled(object.path("error"))
                || VERDICTS.exists(key -> NO.contains(word(object.path(key))))
                || isFailed(object.path("status"));
    }

    private static boolean isFilled(JsonNode said) {
        if (said.isContainerNode()) {
            return List.ofAll(said).exists(SoftErrorDetector::isFilled);
        }
        return said.isTextual() ? !said.asText().isBlank() && !word(said).equals("false") : said.asBoolean();
    }

    /** Returns whether the value is a word for failure, or an HTTP error status. */
    private static boolean isFailed(JsonNode status) {
        return FAILED.contains(word(status)) || word(status).matches("[45]\\d\\d");
    }

    private static String word(JsonNode said) {
        return said.asText().strip().toLowerCase(Locale.ROOT);
    }
}
