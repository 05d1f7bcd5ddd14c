package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.vavr.control.Option;
import java.net.http.HttpHeaders;
import java.util.Objects;

/**
 * A response of any status, as the server sent it. It may hold secrets of the account, such as the tokens of its customers.
 *
 * @param headers all headers
 * @param body the decompressed body as UTF-8, empty if there was none; absent if the response is an error whose body could not be
 *     read
 */
public record RawResponse(int status, HttpHeaders headers, Option<String> body) {
    public RawResponse {
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
    }

    static RawResponse of(ApiResponse apiResponse) {
        return new RawResponse(
                apiResponse.status(),
                apiResponse.headers().all(),
                Option.when(apiResponse.isComplete(), apiResponse::text));
    }

    /** Returns the status only. */
    @Override
    public String toString() {
        return "RawResponse[" + status + "]";
    }
}
