package io.github.kickserv4j.adapter.http.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader;
import io.github.kickserv4j.adapter.http.json.ResponseBody;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.json.RowStream;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.vavr.Lazy;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A response of any status. Its body may hold secrets, so it has no string form. */
public final class ApiResponse {
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,20}/[a-z0-9.+-]{1,60}");

    private final int status;
    private final ResponseHeaders headers;
    private final ResponseBody body;
    private final long wireBytes;
    private final boolean isWhole;
    private final Deadline deadline;
    private final AtomicReference<@Nullable ResponseDetails> shown = new AtomicReference<>();
    private final Lazy<Try<JsonNode>> json;

    /**
     * @param wireBytes the size of the body before decompression
     * @param deadline the time by which the body must have been decoded and its rows read
     */
    public ApiResponse(int status, ResponseHeaders headers, ResponseBody body, long wireBytes, Deadline deadline) {
        this(status, headers, body, wireBytes, true, deadline);
    }

    private ApiResponse(
            int status,
            ResponseHeaders headers,
            ResponseBody body,
            long wireBytes,
            boolean isWhole,
            Deadline deadline) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.wireBytes = wireBytes;
        this.isWhole = isWhole;
        this.deadline = deadline;
        this.json = Lazy.of(() -> JsonReader.parse(body, deadline));
    }

    /** Returns a response that has only a head, because its body broke off or could not be decoded. */
    public static ApiResponse withoutBody(int status, ResponseHeaders headers, Deadline deadline) {
        return new ApiResponse(status, headers, ResponseBody.EMPTY, 0, false, deadline);
    }

    public int status() {
        return status;
    }

    /** Returns the server's id of the request. */
    public Option<String> requestId() {
        return headers.first("x-request-id");
    }

    public Option<String> retryAfter() {
        return headers.first("retry-after");
    }

    /** Returns the media type of the body, such as {@code application/json}. */
    public Option<String> mediaType() {
        return headers.first("content-type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> MEDIA_TYPE.matcher(type).matches());
    }

    public ResponseHeaders headers() {
        return headers;
    }

    /** Returns the size of the body on the wire. */
    public long wireBytes() {
        return wireBytes;
    }

    /** Returns the size of the decompressed body. */
    public int length() {
        return body.length();
    }

    /** Returns whether the body was received whole. If not, the body of this response is empty. */
    public boolean isComplete() {
        return isWhole;
    }

    /** Returns the result of {@code excerpt}, computed once for all rows. */
    public ResponseDetails excerpt(Function<ApiResponse, ResponseDetails> excerpt) {
        ResponseDetails known = shown.get();
        if (known == null) {
            known = excerpt.apply(this);
            shown.set(known);
        }
        return known;
    }

    /** Returns the time by which the response must have been processed. */
    public Deadline deadline() {
        return deadline;
    }

    /** Returns the body as a tree, decoded on the first call, or the reason why it is not JSON. */
    public Try<JsonNode> json() {
        return json.get();
    }

    /** Returns whether the body, if it is JSON, is an array. */
    public boolean isArray() {
        return body.isArray();
    }

    /** Returns whether the body, if it is JSON, is an object that begins with its id. */
    public boolean isRecord() {
        return body.isRecord();
    }

    /** Returns the rows of a body that is an array. */
    public RowStream rows() throws IOException {
        return RowStream.of(body, deadline);
    }

    /** Reads a body that is a record. */
    public <T> Either<Violation, T> record(RowReader<T> reader) throws IOException {
        return RowStream.readOnly(body, deadline, reader);
    }

    public String text() {
        return body.text();
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
