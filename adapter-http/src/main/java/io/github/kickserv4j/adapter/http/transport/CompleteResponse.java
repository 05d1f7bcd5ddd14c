package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.json.ResponseBody;
import io.vavr.control.Option;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** A response as it was received, with its whole body, which is not yet decoded. */
record CompleteResponse(int status, HttpHeaders headers, ResponseBody body) {
    /** Returns the response, with an empty body if there is none: the JDK reads no body when a proxy refuses a tunnel. */
    static CompleteResponse of(HttpResponse<CompleteResponse> response) {
        return Option.of(response.body())
                .getOrElse(() -> new CompleteResponse(response.statusCode(), response.headers(), ResponseBody.EMPTY));
    }
}
