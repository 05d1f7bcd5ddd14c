package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.adapter.http.shared.ErrorTexts.Text;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads why a server refused. Which form Kickserv's JSON takes is not known, so every usual one is read ({@link ErrorTexts}), and the
 * XML that was recorded. Nothing else is taken for what may be shown, and nothing behind a word that a secret may follow.
 */
final class ErrorBody {
    private static final Pattern XML = Pattern.compile(
            "\\s*+(?:<\\?xml[^>]{0,200}\\?>)?\\s*+<errors>\\s*+(?:<error>[^<]*+</error>\\s*+){1,50}</errors>\\s*+");
    private static final Pattern XML_ERROR = Pattern.compile("<error>([^<]*)</error>");
    private static final int LONGEST_XML = 65_536;
    private static final int MOST = 50;

    private ErrorBody() {}

    /** What was said; that it was refused, if nothing was. */
    static Seq<Violation> violations(ApiKey key, Answer answer) {
        Seq<Violation> said = said(key, answer);
        return said.isEmpty() ? List.of(new Violation(ErrorTexts.REQUEST, "was refused", "")) : said;
    }

    /** What the answer says of errors, fit to show. */
    static Seq<Violation> said(ApiKey key, Answer answer) {
        Seq<Text> texts = texts(answer);
        Seq<Text> harmless = texts.takeUntil(Text::isAboutSecrets);
        return harmless.appendAll(texts.drop(harmless.length()).take(1))
                .filter(Text::isShown)
                .take(MOST)
                .map(text -> new Violation(text.field(), Redaction.scrubbed(key, text.text()), ""))
                .toList();
    }

    /** One of them, as people say it. */
    static String sentence(Violation said) {
        return said.field().equals(ErrorTexts.REQUEST) ? said.rule() : said.toString();
    }

    /** Whether the body has a form in which Kickserv may say that it refuses: JSON, XML, or none at all. */
    static boolean isOne(Answer answer) {
        return answer.json().exists(root -> root.isMissingNode() || root.isContainerNode() || root.isTextual())
                || isXml(answer);
    }

    private static Seq<Text> texts(Answer answer) {
        return isXml(answer)
                ? xml(answer.text())
                : answer.json().map(ErrorTexts::of).getOrElse(List.empty());
    }

    private static boolean isXml(Answer answer) {
        return answer.length() <= LONGEST_XML && XML.matcher(answer.text()).matches();
    }

    private static Seq<Text> xml(String body) {
        return List.ofAll(XML_ERROR
                        .matcher(body)
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .map(error -> new Text(ErrorTexts.REQUEST, Escapes.undone(error.replaceAll("</?error>", "")), true));
    }
}
