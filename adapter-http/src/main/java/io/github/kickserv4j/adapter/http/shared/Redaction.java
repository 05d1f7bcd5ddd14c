package io.github.kickserv4j.adapter.http.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes an answer's text fit to show: short, on one line, and without the secrets that Kickserv sends (recorded). */
public final class Redaction {
    private static final int LONGEST_SHOWN = 300;
    private static final int LONGEST_READ = 65_536;
    static final String REDACTED = "[redacted]";
    private static final String SECRET = "(?:token|password|salt|digest|secret|stripe)";
    private static final Pattern SECRET_KEY = Pattern.compile(SECRET, Pattern.CASE_INSENSITIVE);
    private static final Pattern SECRET_IN_TEXT = Pattern.compile(
            "(" + SECRET
                    + "[\\w-]{0,40}[\"']?\\s{0,9}[:=]\\s{0,9})(?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?|[^,;&}\\s]++)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_ERROR = Pattern.compile("<error>[^<]{0,1000}</error>");

    private Redaction() {}

    /**
     * The text without secrets. JSON stays JSON; of XML and HTML only error messages stay, since secrets can be anywhere in
     * them.
     */
    public static String withoutSecrets(ApiKey key, String text) {
        String safe = key.redacted(text);
        String read = safe.length() <= LONGEST_READ ? safe : safe.substring(0, LONGEST_READ);
        return key.redacted(read.stripLeading().startsWith("<") ? errors(read) : outsideMarkup(read));
    }

    /** The beginning of the text, on one line, without secrets. */
    static String excerpt(ApiKey key, String text) {
        return shortened(withoutSecrets(key, text));
    }

    /** The beginning of a text that holds no secrets, on one line. */
    public static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String errors(String markup) {
        return XML_ERROR
                .matcher(markup)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("", "<errors>", "</errors>"));
    }

    private static String outsideMarkup(String text) {
        try {
            return redacted(Json.MAPPER.readTree(text)).toString();
        } catch (JsonProcessingException
                | NumberFormatException noJson) { // the latter for an exponent that is too long
            return inText(text);
        }
    }

    private static JsonNode redacted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> entry.setValue(redacted(entry.getKey(), entry.getValue())));
        }
        if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, redacted(array.get(index)));
            }
        }
        return node.isTextual() ? text(inText(node.asText())) : node;
    }

    private static JsonNode redacted(String key, JsonNode value) {
        return SECRET_KEY.matcher(key).find() ? text(REDACTED) : redacted(value);
    }

    private static String inText(String text) {
        return SECRET_IN_TEXT.matcher(text).replaceAll("$1" + REDACTED);
    }

    private static JsonNode text(String text) {
        return Json.MAPPER.getNodeFactory().textNode(text);
    }
}
