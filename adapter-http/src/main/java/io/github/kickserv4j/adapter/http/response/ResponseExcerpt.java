package io.github.kickserv4j.adapter.http.response;

import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * The printable part of a response: its status, the server's id of the request, and error messages in a known form. Of any other
 * body only the type and the size are printed, because it may hold secrets.
 */
@ReliesOn("trace-headers")
public final class ResponseExcerpt {
    private static final Set<String> TYPES = HashSet.of(
            "application/json",
            "application/octet-stream",
            "application/problem+json",
            "application/xml",
            "text/html",
            "text/plain",
            "text/xml");

    private static final Pattern REQUEST_ID = Pattern.compile("[\\w.:/+=-]{1,128}");

    private ResponseExcerpt() {}

    public static ResponseDetails of(ApiKey key, ApiResponse apiResponse) {
        return new ResponseDetails(apiResponse.status(), requestId(key, apiResponse), body(key, apiResponse));
    }

    /** Returns the printable part of the body. */
    public static String body(ApiKey key, ApiResponse apiResponse) {
        Seq<Violation> violations = ErrorBodyParser.messages(key, apiResponse);
        return violations.isEmpty()
                ? length(apiResponse)
                : SecretRedactor.truncate(
                        violations.map(ErrorBodyParser::format).mkString("; "));
    }

    /** Returns the server's id of the request, if it has the form of one. */
    static Option<String> requestId(ApiKey key, ApiResponse apiResponse) {
        return apiResponse
                .requestId()
                .map(id -> REQUEST_ID.matcher(id).matches() ? SecretRedactor.redact(key, id) : SecretRedactor.REDACTED);
    }

    private static String length(ApiResponse apiResponse) {
        String type = apiResponse.mediaType().filter(TYPES::contains).getOrElse("another type");
        return apiResponse.length() == 0 ? "" : type + ", " + apiResponse.length() + " bytes";
    }
}
