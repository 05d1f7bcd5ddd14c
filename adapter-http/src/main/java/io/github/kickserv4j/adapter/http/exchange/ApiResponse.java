package io.github.kickserv4j.adapter.http.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.vavr.Lazy;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came back, whatever its status. Its body may hold secrets, so it has no text of its own. */
public final class ApiResponse {
    private final int status;
    private final ResponseHeaders headers;
    private final byte[] body;
    private final long wireBytes;
    private final boolean isWhole;
    private final Deadline deadline;
    private final AtomicReference<@Nullable ResponseDetails> shown = new AtomicReference<>();
    private final Lazy<Try<JsonNode>> json;

    /**
     * @param wireBytes how long the body was before its encoding was undone
     * @param deadline by which the body must have been decoded and its rows read, too
     */
    public ApiResponse(int status, ResponseHeaders headers, byte[] body, long wireBytes, Deadline deadline) {
        this(status, headers, body, wireBytes, true, deadline);
    }

    private ApiResponse(
            int status, ResponseHeaders headers, byte[] body, long wireBytes, boolean isWhole, Deadline deadline) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.wireBytes = wireBytes;
        this.isWhole = isWhole;
        this.deadline = deadline;
        this.json = Lazy.of(() -> JsonReader.parse(body, deadline));
    }

    /** One of which there is only the head: its body broke off, or could not be decoded. */
    public static ApiResponse withoutBody(int status, ResponseHeaders headers, Deadline deadline) {
        return new ApiResponse(status, headers, new byte[0], 0, false, deadline);
    }

    public int status() {
        return status;
    }

    /** The server's name for the request. */
    public Option<String> requestId() {
        return headers.first("x-request-id");
    }

    public Option<String> retryAfter() {
        return headers.first("retry-after");
    }

    /** What its body is said to be, such as {@code application/json}. */
    public Option<String> mediaType() {
        return headers.first("content-type")
                .map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .filter(type -> type.matches("[a-z]{1,20}/[a-z0-9.+-]{1,60}"));
    }

    public ResponseHeaders headers() {
        return headers;
    }

    /** How many bytes the body had on the wire. */
    public long wireBytes() {
        return wireBytes;
    }

    /** How many bytes the body had after its encoding was undone. */
    public int length() {
        return body.length;
    }

    /** Whether there is all of it; if not, its body is empty here, and was not there. */
    public boolean isComplete() {
        return isWhole;
    }

    /** What {@code excerpt} shows of it, worked out once, however many of its rows are odd. */
    public ResponseDetails excerpt(Function<ApiResponse, ResponseDetails> excerpt) {
        ResponseDetails known = shown.get();
        if (known == null) {
            known = excerpt.apply(this);
            shown.set(known);
        }
        return known;
    }

    /** By when all that is to be done with it must be over. */
    public Deadline deadline() {
        return deadline;
    }

    /** The body as a tree, decoded when it is first asked for; or why it is none. */
    public Try<JsonNode> json() {
        return json.get();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
