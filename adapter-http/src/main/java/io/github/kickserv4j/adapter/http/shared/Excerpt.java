package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Reply;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What of an answer is shown: its status, the server's name for the request, and what it says of errors in a form that is known. Of
 * all else only what it is and how long, since secrets can be anywhere in it.
 */
public final class Excerpt {
    private static final Set<String> TYPES = HashSet.of(
            "application/json",
            "application/octet-stream",
            "application/problem+json",
            "application/xml",
            "text/html",
            "text/plain",
            "text/xml");

    private Excerpt() {}

    public static Reply of(ApiKey key, Answer answer) {
        return new Reply(answer.status(), requestId(key, answer), body(key, answer));
    }

    /** Of the body. */
    public static String body(ApiKey key, Answer answer) {
        Seq<Violation> said = ErrorBody.said(key, answer);
        return said.isEmpty()
                ? length(answer)
                : Redaction.shortened(said.map(ErrorBody::sentence).mkString("; "));
    }

    /** The server's name for the request, if it looks like one. */
    static Option<String> requestId(ApiKey key, Answer answer) {
        return answer.requestId()
                .map(id -> id.matches("[\\w.:/+=-]{1,128}") ? Redaction.scrubbed(key, id) : Redaction.REDACTED);
    }

    private static String length(Answer answer) {
        String type = answer.mediaType().filter(TYPES::contains).getOrElse("another type");
        return answer.length() == 0 ? "" : type + ", " + answer.length() + " bytes";
    }
}
