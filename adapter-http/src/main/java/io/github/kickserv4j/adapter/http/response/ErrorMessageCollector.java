package io.github.kickserv4j.adapter.http.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Collects the texts of a tree that may be error messages, in their order: all below {@code errors}, {@code error},
 * {@code message} and {@code base}; from a bare map of fields, list or sentence, those that read like a rule. It reads a thousand
 * keys and values and 64 Ki characters at most, since each text is then searched for secrets.
 */
final class ErrorMessageCollector {
    static final String REQUEST = "request";
    private static final Pattern RULE = Pattern.compile(
            "(?:[\\w']{1,30} ){0,4}(?:can't|cannot|is|isn't|are|has|have|must|may|does|doesn't|do|was|were|should|needs?"
                    + "|already|required|not|no|too|invalid|unknown)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String FIELD = "[a-z][a-z0-9_.]{0,60}";
    private static final Set<String> WHOLE = HashSet.of("error", "errors", "message", "base");
    private static final int MOST_LOOKED_AT = 1_000;
    private static final int MOST_CHARACTERS = 65_536;

    private final java.util.List<ErrorMessage> found = new ArrayList<>();
    private int looks;
    private int characters;

    private ErrorMessageCollector() {}

    /**
     * One text.
     *
     * @param field the field that it is about
     * @param isMessage true if it is a message; false if it only names the subject of the others
     */
    record ErrorMessage(String field, String text, boolean isMessage) {
        boolean isAboutSecrets() {
            return SecretRedactor.mentionsSecret(text);
        }
    }

    static Seq<ErrorMessage> of(JsonNode root) {
        var texts = new ErrorMessageCollector();
        if (root.isObject()) {
            texts.object(root);
        } else {
            texts.rules(REQUEST, root);
        }
        return List.ofAll(texts.found);
    }

    private void object(JsonNode root) {
        boolean isMap = List.ofAll(root).forAll(JsonNode::isArray);
        root.properties().forEach(entry -> {
            if (isMap || WHOLE.contains(entry.getKey())) {
                named(entry.getKey(), entry.getValue(), REQUEST);
            }
        });
    }

    private void named(String key, JsonNode value, String outer) {
        if (WHOLE.contains(key)) {
            messages(outer, value);
            return;
        }
        if (isEnough()) {
            return;
        }
        add(new ErrorMessage(REQUEST, key, false));
        if (value.isObject()) {
            messages(outer, value);
        } else {
            rules(key.matches(FIELD) ? key : REQUEST, value);
        }
    }

    private void messages(String field, JsonNode node) {
        if (isEnough()) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(entry -> named(entry.getKey(), entry.getValue(), field));
        } else if (node.isArray()) {
            node.forEach(each -> messages(field, each));
        } else if (node.isTextual()) {
            add(new ErrorMessage(field, node.asText(), true));
        }
    }

    private void rules(String field, JsonNode node) {
        if (isEnough()) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> rules(field, each));
        } else if (node.isTextual()) {
            String text = node.asText();
            add(new ErrorMessage(field, text, RULE.matcher(text).lookingAt()));
        }
    }

    /** Counts a key or value, and returns whether no more are read, nor any after it. */
    private boolean isEnough() {
        return looks++ > MOST_LOOKED_AT || characters > MOST_CHARACTERS;
    }

    private void add(ErrorMessage errorMessage) {
        found.add(errorMessage);
        characters += errorMessage.text().length();
    }
}
