package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.ports.shared.Reply;
import io.vavr.control.Option;

/** What of an answer is shown. */
public final class Excerpt {
    private Excerpt() {}

    public static Reply of(ApiKey key, Answer answer) {
        return new Reply(answer.status(), requestId(key, answer), Redaction.excerpt(key, answer.text()));
    }

    /** The server's name for the request, fit to show. */
    static Option<String> requestId(ApiKey key, Answer answer) {
        return answer.requestId().map(id -> Redaction.excerpt(key, id));
    }
}
