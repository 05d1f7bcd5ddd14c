package io.github.kickserv4j.adapter.http.response;

import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.response.ErrorMessageCollector.ErrorMessage;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.secret.EscapeDecoder;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads why a server refused. Which form Kickserv's JSON takes is not known, so every usual one is read ({@link ErrorMessageCollector}), and the
 * XML that was recorded. Nothing else is taken for what may be shown, and nothing behind a word that a secret may follow.
 */
final class ErrorBodyParser {
    private static final Pattern XML = Pattern.compile(
            "\\s*+(?:<\\?xml[^>]{0,200}\\?>)?\\s*+<errors>\\s*+(?:<error>[^<]*+</error>\\s*+){1,50}</errors>\\s*+");
    private static final Pattern XML_ERROR = Pattern.compile("<error>([^<]*)</error>");
    private static final int LONGEST_XML = 65_536;
    private static final int MOST = 50;

    private ErrorBodyParser() {}

    /** What was said; that it was refused, if nothing was. */
    static Seq<Violation> violations(ApiKey key, ApiResponse apiResponse) {
        Seq<Violation> said = messages(key, apiResponse);
        return said.isEmpty() ? List.of(new Violation(ErrorMessageCollector.REQUEST, "was refused", "")) : said;
    }

    /** What the answer says of errors, fit to show. */
    static Seq<Violation> messages(ApiKey key, ApiResponse apiResponse) {
        Seq<ErrorMessage> texts = texts(apiResponse);
        Seq<ErrorMessage> harmless = texts.takeUntil(ErrorMessage::isAboutSecrets);
        return harmless.appendAll(texts.drop(harmless.length()).take(1))
                .filter(ErrorMessage::isMessage)
                .take(MOST)
                .map(errorMessage ->
                        new Violation(errorMessage.field(), SecretRedactor.redact(key, errorMessage.text()), ""))
                .toList();
    }

    /** One of them, as people say it. */
    static String format(Violation said) {
        return said.field().equals(ErrorMessageCollector.REQUEST) ? said.rule() : said.toString();
    }

    /** Whether the body has a form in which Kickserv may say that it refuses: JSON, XML, or none at all. */
    static boolean isErrorFormat(ApiResponse apiResponse) {
        return apiResponse.json().exists(root -> root.isMissingNode() || root.isContainerNode() || root.isTextual())
                || isXml(apiResponse);
    }

    private static Seq<ErrorMessage> texts(ApiResponse apiResponse) {
        return isXml(apiResponse)
                ? xml(apiResponse.text())
                : apiResponse.json().map(ErrorMessageCollector::of).getOrElse(List.empty());
    }

    private static boolean isXml(ApiResponse apiResponse) {
        return apiResponse.length() <= LONGEST_XML
                && XML.matcher(apiResponse.text()).matches();
    }

    private static Seq<ErrorMessage> xml(String body) {
        return List.ofAll(XML_ERROR
                        .matcher(body)
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .map(error -> new ErrorMessage(
                        ErrorMessageCollector.REQUEST, EscapeDecoder.decode(error.replaceAll("</?error>", "")), true));
    }
}
