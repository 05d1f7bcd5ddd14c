package io.github.kickserv4j.adapter.http.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.Lazy;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.nio.charset.StandardCharsets;

/** What came back, whatever its status. Its body may hold secrets, so it has no text of its own. */
public final class Answer {
    private final int status;
    private final AnswerHeaders headers;
    private final byte[] body;
    private final long wireBytes;
    private final Lazy<Try<JsonNode>> json;

    /**
     * @param wireBytes how long the body was before its encoding was undone
     * @param deadline by which the body must have been decoded, too
     */
    public Answer(int status, AnswerHeaders headers, byte[] body, long wireBytes, Deadline deadline) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.wireBytes = wireBytes;
        this.json = Lazy.of(() -> Json.tree(body, deadline));
    }

    public int status() {
        return status;
    }

    /** The server's name for the request. */
    public Option<String> requestId() {
        return headers.first("x-request-id");
    }

    Option<String> retryAfter() {
        return headers.first("retry-after");
    }

    public AnswerHeaders headers() {
        return headers;
    }

    /** How many bytes the body had on the wire. */
    public long wireBytes() {
        return wireBytes;
    }

    boolean isEmpty() {
        return body.length == 0;
    }

    /** The body as a tree, decoded when it is first asked for; or why it is none. */
    Try<JsonNode> json() {
        return json.get();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
