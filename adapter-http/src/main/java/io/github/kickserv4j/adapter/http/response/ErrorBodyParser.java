package io.github.kickserv4j.adapter.http.response;

import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.response.ErrorMessageCollector.ErrorMessage;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.secret.EscapeDecoder;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the reasons in an error response. The form of Kickserv's JSON errors is not known, so every usual form is read
 * ({@link ErrorMessageCollector}), and the recorded XML. No other text is shown, and no text after a word that may introduce a
 * secret.
 */
@ReliesOn({"refusals-list-errors", "absence-is-json-xml-or-empty", "secrets-of-a-customer"})
final class ErrorBodyParser {
    private static final Pattern XML = Pattern.compile(
            "\\s*+(?:<\\?xml[^>]{0,200}\\?>)?\\s*+<errors>\\s*+(?:<error>[^<]*+</error>\\s*+){1,50}</errors>\\s*+");
    private static final Pattern XML_ERROR = Pattern.compile("<error>([^<]*)</error>");
    private static final int LONGEST_XML = 65_536;
    private static final int MOST = 50;

    private ErrorBodyParser() {}

    /** Returns the reasons, or a general one if there are none. */
    static Seq<Violation> violations(ApiKey key, ApiResponse apiResponse) {
        Seq<Violation> violations = messages(key, apiResponse);
        return violations.isEmpty()
                ? List.of(new Violation(ErrorMessageCollector.REQUEST, "was refused", ""))
                : violations;
    }

    /** Returns the error messages in the response, without secrets. */
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

    /** Formats a message for people. */
    static String format(Violation violation) {
        return violation.field().equals(ErrorMessageCollector.REQUEST) ? violation.sentence() : violation.toString();
    }

    /** Returns whether the body has a form that Kickserv may use for errors: JSON, XML, or none at all. */
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
