package io.github.kickserv4j.adapter.http.shared;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;

/** What came back, whatever its status. Its body may hold secrets, so it has no text of its own. */
public final class Answer {
    private final int status;
    private final Option<String> requestId;
    private final Option<String> retryAfter;
    private final byte[] body;

    Answer(int status, Option<String> requestId, Option<String> retryAfter, byte[] body) {
        this.status = status;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
        this.body = body;
    }

    int status() {
        return status;
    }

    Option<String> requestId() {
        return requestId;
    }

    Option<String> retryAfter() {
        return retryAfter;
    }

    byte[] body() {
        return body;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
