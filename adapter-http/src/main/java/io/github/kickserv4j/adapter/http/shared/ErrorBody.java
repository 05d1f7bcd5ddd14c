package io.github.kickserv4j.adapter.http.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads why a server refused. Which form Kickserv's JSON takes is not known, so every usual one is read: sentences, or a map of
 * fields, below {@code errors}, {@code error}, {@code message} or {@code base}; a bare map, list or sentence, if it reads like a rule; the
 * XML that was recorded. Nothing else is taken for what may be shown, and nothing behind a word that a secret may follow.
 */
final class ErrorBody {
    private static final Pattern XML =
            Pattern.compile("\\s*(?:<\\?xml[^>]*\\?>)?\\s*<errors>\\s*(?:<error>[^<]*</error>\\s*){1,50}</errors>\\s*");
    private static final Pattern XML_ERROR = Pattern.compile("<error>([^<]*)</error>");
    private static final int LONGEST_XML = 65_536;
    private static final Pattern RULE = Pattern.compile(
            "(?:[\\w']{1,30} ){0,4}(?:can't|cannot|is|isn't|are|has|have|must|may|does|doesn't|do|was|were|should|needs?"
                    + "|already|required|not|no|too|invalid|unknown)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String FIELD = "[a-z][a-z0-9_.]{0,60}";
    private static final Set<String> WHOLE = HashSet.of("error", "errors", "message", "base");
    private static final String REQUEST = "request";
    private static final int MOST = 50;
    private static final int MOST_READ = 1_000;

    private ErrorBody() {}

    /** What was said; that it was refused, if nothing was. */
    static Seq<Violation> violations(ApiKey key, Answer answer) {
        Seq<Violation> said = said(key, answer);
        return said.isEmpty() ? List.of(new Violation(REQUEST, "was refused", "")) : said;
    }

    /** What the answer says of errors, fit to show. */
    static Seq<Violation> said(ApiKey key, Answer answer) {
        Stream<Text> texts = texts(answer).take(MOST_READ);
        Stream<Text> harmless = texts.takeUntil(Text::isAboutSecrets);
        return harmless.appendAll(texts.drop(harmless.length()).take(1))
                .filter(Text::isShown)
                .take(MOST)
                .map(text -> new Violation(text.field(), Redaction.scrubbed(key, text.text()), ""))
                .toList();
    }

    /** One of them, as people say it. */
    static String sentence(Violation said) {
        return said.field().equals(REQUEST) ? said.rule() : said.toString();
    }

    /** Whether the body has a form in which Kickserv may say that it refuses: JSON, XML, or none at all. */
    static boolean isOne(Answer answer) {
        return answer.json().exists(root -> root.isMissingNode() || root.isContainerNode() || root.isTextual())
                || isXml(answer);
    }

    /**
     * A text of the body.
     *
     * @param isShown whether it is a message; if not, it only tells what the others are about
     */
    private record Text(String field, String text, boolean isShown) {
        boolean isAboutSecrets() {
            return Redaction.isAboutSecrets(text);
        }
    }

    private static Stream<Text> texts(Answer answer) {
        return isXml(answer)
                ? xml(answer.text())
                : answer.json().map(ErrorBody::json).getOrElse(Stream.empty());
    }

    private static boolean isXml(Answer answer) {
        return answer.length() <= LONGEST_XML && XML.matcher(answer.text()).matches();
    }

    private static Stream<Text> xml(String body) {
        return Stream.ofAll(XML_ERROR
                        .matcher(body)
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .map(error -> new Text(REQUEST, Escapes.undone(error.replaceAll("</?error>", "")), true));
    }

    private static Stream<Text> json(JsonNode root) {
        if (root.isObject()) {
            Stream<java.util.Map.Entry<String, JsonNode>> entries = Stream.ofAll(root.properties());
            boolean isMap = entries.forAll(entry -> entry.getValue().isArray());
            return entries.filter(entry -> isMap || WHOLE.contains(entry.getKey()))
                    .flatMap(entry -> named(entry.getKey(), entry.getValue(), REQUEST));
        }
        return root.isArray()
                ? Stream.ofAll(root).filter(JsonNode::isTextual).flatMap(each -> texts(REQUEST, each, true))
                : texts(REQUEST, root, true);
    }

    private static Stream<Text> named(String key, JsonNode value, String outer) {
        return WHOLE.contains(key)
                ? texts(outer, value, false)
                : texts(key.matches(FIELD) ? key : REQUEST, value, true).prepend(new Text(REQUEST, key, false));
    }

    private static Stream<Text> texts(String field, JsonNode said, boolean isRule) {
        if (said.isObject()) {
            return Stream.ofAll(said.properties()).flatMap(entry -> named(entry.getKey(), entry.getValue(), field));
        }
        return said.isArray()
                ? Stream.ofAll(said).flatMap(each -> texts(field, each, isRule))
                : text(field, said, isRule);
    }

    private static Stream<Text> text(String field, JsonNode said, boolean isRule) {
        String text = said.asText();
        return said.isTextual()
                ? Stream.of(new Text(field, text, !isRule || RULE.matcher(text).lookingAt()))
                : Stream.empty();
    }
}
