package io.github.kickserv4j.fakeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.shared.JsonTrees;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes secrets from text that is kept. Values under names of secrets are replaced. Where name and value are one text, in
 * whatever form, the text is cut there. Text without secrets is kept unchanged.
 */
@ReliesOnNoFact("hides secrets")
final class RequestRedactor {
    private static final String REDACTED = "[redacted]";

    /** Larger objects are records, in which a name such as Saltworks is not a secret. */
    private static final int LARGEST_PAIR = 8;

    private static final String WORD =
            "(?:token|passw|digest|salt|secret|stripe|credential|bearer|api[_-]?key|authorization)";
    private static final Pattern NAME = Pattern.compile(WORD, Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_A_NAME =
            Pattern.compile("[\\w-]{0,40}" + WORD + "[\\w-]{0,40}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR =
            Pattern.compile(WORD + "[\\w-]{0,40}[\\s\"'\\\\\\]]{0,9}[:=>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETERS = Pattern.compile("[^&=\\s]+=[^&\\s]*(?:&[^&\\s]*)*+");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<EncodedKeyRedactor> apiKeys;

    RequestRedactor(String... apiKeys) {
        this.apiKeys = List.of(apiKeys).map(EncodedKeyRedactor::new);
    }

    /** Returns a path, a query or a body without its secrets. */
    String redact(String text) {
        if (text.indexOf('\0') >= 0) { // not valid UTF-8, so secrets in it cannot be found
            return REDACTED;
        }
        return Option.when(isPerhapsContainer(text), text)
                .flatMap(JsonTrees::parseUnambiguous)
                .fold(() -> noJson(withoutKeys(text)), tree -> container(tree, text));
    }

    /** Returns whether an object or an array may begin here, so that paths and queries need not be parsed to see that they are none. */
    private static boolean isPerhapsContainer(String text) {
        String stripped = text.stripLeading();
        return stripped.startsWith("{") || stripped.startsWith("[");
    }

    private String container(JsonNode tree, String text) {
        JsonNode safe = redacted(tree);
        return safe.equals(tree) ? text : safe.toString();
    }

    private String noJson(String text) {
        return text.indexOf('=') > 0 && PARAMETERS.matcher(text).matches()
                ? List.of(text.split("&", -1)).map(this::parameter).mkString("&")
                : plain(text);
    }

    private String parameter(String text) {
        String name = text.replaceFirst("=.*", "");
        return isSecret(name) ? plain(name) + "=" + REDACTED : plain(text);
    }

    private String plain(String text) {
        String without = withoutKeys(text);
        if (!isAPair(EncodedKeyRedactor.unescape(without))) {
            return without;
        }
        Matcher pair = PAIR.matcher(without);
        return pair.find() ? without.substring(0, pair.start()) + REDACTED : REDACTED;
    }

    private String withoutKeys(String text) {
        return apiKeys.foldLeft(text, (shown, apiKey) -> apiKey.redact(shown));
    }

    private static boolean isAPair(String text) {
        return (text.indexOf(':') >= 0 || text.indexOf('=') >= 0 || text.indexOf('>') >= 0)
                && PAIR.matcher(text).find();
    }

    private JsonNode redacted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return redacted(object);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode safe = NODES.arrayNode();
            array.forEach(each -> safe.add(redacted(each)));
            return safe;
        }
        return node.isTextual() ? NODES.textNode(plain(node.asText())) : node;
    }

    /** Redacts an object. Where one value of a small one is the name of a secret, another holds the secret. */
    private JsonNode redacted(ObjectNode object) {
        boolean isPair = object.size() <= LARGEST_PAIR
                && List.ofAll(object.properties()).exists(RequestRedactor::isNameOfSecret);
        ObjectNode safe = NODES.objectNode();
        object.properties().forEach(entry -> safe.set(plain(entry.getKey()), value(entry, isPair)));
        return safe;
    }

    private JsonNode value(Map.Entry<String, JsonNode> entry, boolean isPair) {
        return isSecret(entry.getKey()) || (isPair && !isNameOfSecret(entry))
                ? NODES.textNode(REDACTED)
                : redacted(entry.getValue());
    }

    private static boolean isNameOfSecret(Map.Entry<String, JsonNode> entry) {
        return !isSecret(entry.getKey())
                && entry.getValue().isTextual()
                && ONLY_A_NAME.matcher(entry.getValue().asText()).matches();
    }

    private static boolean isSecret(String name) {
        return NAME.matcher(EncodedKeyRedactor.unescape(name)).find();
    }
}
