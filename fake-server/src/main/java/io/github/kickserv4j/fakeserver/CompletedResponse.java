package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.http.HttpRequest;
import io.github.kickserv4j.fakeserver.http.HttpResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A response with all of its headers, before it is compressed. */
@ReliesOnNoFact("a response that is ready to be sent")
final class CompletedResponse {
    private static final String ENCODING = "content-encoding";

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * Creates a response.
     *
     * @param headers by name, ignoring case
     * @param body in UTF-8
     */
    CompletedResponse(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Returns how many bytes the body has. */
    int length() {
        return body.length;
    }

    /** Returns the body as text. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Returns this response as it is sent to the client that sent {@code request}. */
    HttpResponse toHttpResponse(HttpRequest request) throws IOException {
        boolean bodiless = body.length == 0 || status == 204 || status == 304;
        if (bodiless
                || headers.containsKey(ENCODING)
                || !Gzip.isAccepted(request.headers().all("Accept-Encoding"))) {
            return new HttpResponse(status, headers, body);
        }
        var compressed = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        compressed.putAll(headers);
        compressed.put(ENCODING, Gzip.NAME);
        return new HttpResponse(status, compressed, Gzip.compress(body));
    }
}
