package io.github.kickserv4j.adapter.http.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Detects success responses whose body says that the request failed. The keys and words
 * are those that are usual for such servers.
 */
@ReliesOn("errors-within-a-success")
final class SoftErrorDetector {
    private static final Set<String> SUCCESS_KEYS = HashSet.of("success", "succeeded", "ok");
    private static final Set<String> FALSE_WORDS = HashSet.of("false", "no", "0");
    private static final Set<String> FAILURE_WORDS =
            HashSet.of("error", "errors", "fail", "failed", "failure", "invalid", "rejected", "refused", "denied");

    private static final Pattern HTTP_ERROR = Pattern.compile("[45]\\d\\d");

    private SoftErrorDetector() {}

    /** Returns whether the body of a write is an error. For a read, keys that may belong to a record are ignored. */
    static boolean isErrorIn(JsonNode root, boolean isWrite) {
        return isWrite ? statesError(root) || statesError(enveloped(root)) : !root.has("id") && statesError(root);
    }

    private static JsonNode enveloped(JsonNode root) {
        return root.isObject() && root.size() == 1 ? root.elements().next() : root;
    }

    private static boolean statesError(JsonNode object) {
        return isPresent(object.path("errors"))
                || isPresent(object.path("error"))
                || SUCCESS_KEYS.exists(key -> FALSE_WORDS.contains(word(object.path(key))))
                || isFailed(object.path("status"));
    }

    private static boolean isPresent(JsonNode value) {
        if (value.isContainerNode()) {
            return List.ofAll(value).exists(SoftErrorDetector::isPresent);
        }
        return value.isTextual() ? !value.asText().isBlank() && !word(value).equals("false") : value.asBoolean();
    }

    /** Returns whether the value is a word for failure, or an HTTP error status. */
    private static boolean isFailed(JsonNode status) {
        return FAILURE_WORDS.contains(word(status))
                || HTTP_ERROR.matcher(word(status)).matches();
    }

    private static String word(JsonNode value) {
        return value.asText().strip().toLowerCase(Locale.ROOT);
    }
}
