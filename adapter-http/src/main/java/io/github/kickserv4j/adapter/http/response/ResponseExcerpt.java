package io.github.kickserv4j.adapter.http.response;

import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What of an answer is shown: its status, the server's name for the request, and what it says of errors in a form that is known. Of
 * all else only what it is and how long, since secrets can be anywhere in it.
 */
public final class ResponseExcerpt {
    private static final Set<String> TYPES = HashSet.of(
            "application/json",
            "application/octet-stream",
            "application/problem+json",
            "application/xml",
            "text/html",
            "text/plain",
            "text/xml");

    private ResponseExcerpt() {}

    public static ResponseDetails of(ApiKey key, ApiResponse apiResponse) {
        return new ResponseDetails(apiResponse.status(), requestId(key, apiResponse), body(key, apiResponse));
    }

    /** Of the body. */
    public static String body(ApiKey key, ApiResponse apiResponse) {
        Seq<Violation> said = ErrorBodyParser.messages(key, apiResponse);
        return said.isEmpty()
                ? length(apiResponse)
                : SecretRedactor.truncate(said.map(ErrorBodyParser::format).mkString("; "));
    }

    /** The server's name for the request, if it looks like one. */
    static Option<String> requestId(ApiKey key, ApiResponse apiResponse) {
        return apiResponse
                .requestId()
                .map(id -> id.matches("[\\w.:/+=-]{1,128}") ? SecretRedactor.redact(key, id) : SecretRedactor.REDACTED);
    }

    private static String length(ApiResponse apiResponse) {
        String type = apiResponse.mediaType().filter(TYPES::contains).getOrElse("another type");
        return apiResponse.length() == 0 ? "" : type + ", " + apiResponse.length() + " bytes";
    }
}
