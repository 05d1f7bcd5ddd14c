package io.github.kickserv4j.adapter.http.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.Locale;

/**
 * Whether a body that came with a success says all the same that it was none. All of it is inferred: no such answer is documented
 * or recorded, but the keys and words are those that such servers use.
 */
final class SoftErrorDetector {
    private static final Set<String> VERDICTS = HashSet.of("success", "succeeded", "ok");
    private static final Set<String> NO = HashSet.of("false", "no", "0");
    private static final Set<String> FAILED =
            HashSet.of("error", "errors", "fail", "failed", "failure", "invalid", "rejected", "refused", "denied");

    private SoftErrorDetector() {}

    /** Reads are not asked what their records say, since these keys may be a record's own; what answers a write is. */
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

    /** A word, or the status of HTTP that the answer should have had. */
    private static boolean isFailed(JsonNode status) {
        return FAILED.contains(word(status)) || word(status).matches("[45]\\d\\d");
    }

    private static String word(JsonNode said) {
        return said.asText().strip().toLowerCase(Locale.ROOT);
    }
}
