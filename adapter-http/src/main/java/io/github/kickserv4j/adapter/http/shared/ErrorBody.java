package io.github.kickserv4j.adapter.http.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads why a server refused. Which form Kickserv's JSON takes is not known, so every usual one is read: a list of sentences or
 * a map of fields, below {@code errors} or bare; {@code error} or {@code message}; a sentence; the XML that was recorded.
 */
final class ErrorBody {
    private static final Pattern XML =
            Pattern.compile("\\s*(?:<\\?xml[^>]*\\?>)?\\s*<errors>\\s*(?:<error>[^<]*</error>\\s*){1,50}</errors>\\s*");
    private static final Pattern XML_ERROR = Pattern.compile("<error>([^<]*)</error>");
    private static final String WHOLE = "request";
    private static final int MOST_VIOLATIONS = 50;

    private ErrorBody() {}

    static Seq<Violation> violations(String body) {
        Seq<Violation> said = body.stripLeading().startsWith("<") ? xml(body) : json(body);
        return said.isEmpty() ? List.of(new Violation(WHOLE, "was refused", "")) : said.take(MOST_VIOLATIONS);
    }

    /** Whether the body has a form in which Kickserv may say that it refuses: JSON, XML, or none at all. */
    static boolean isOne(Answer answer) {
        return answer.json().exists(root -> root.isMissingNode() || root.isContainerNode() || root.isTextual())
                || XML.matcher(answer.text()).matches();
    }

    private static Seq<Violation> json(String body) {
        try {
            JsonNode root = Json.MAPPER.readTree(body);
            JsonNode errors = root.path("errors");
            return violations(WHOLE, errors.isMissingNode() ? root : errors);
        } catch (JsonProcessingException notJson) {
            return body.isBlank() ? List.empty() : List.of(said(WHOLE, body));
        }
    }

    private static Seq<Violation> violations(String field, JsonNode said) {
        if (said.isObject()) {
            return List.ofAll(said.properties())
                    .flatMap(entry -> violations(isWhole(entry.getKey()) ? field : entry.getKey(), entry.getValue()));
        }
        if (said.isArray()) {
            return List.ofAll(said).flatMap(each -> violations(field, each));
        }
        return said.isTextual() ? List.of(said(field, said.asText())) : List.empty();
    }

    private static boolean isWhole(String key) {
        return key.equals("error") || key.equals("message") || key.equals("base");
    }

    private static Seq<Violation> xml(String body) {
        Matcher errors = XML_ERROR.matcher(body);
        return List.ofAll(errors.results().toList()).map(error -> said(WHOLE, error.group(1)));
    }

    private static Violation said(String field, String sentence) {
        return new Violation(field, Redaction.shortened(sentence), "");
    }
}
