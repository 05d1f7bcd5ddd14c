package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.http.HttpRequest;
import io.github.kickserv4j.fakeserver.http.HttpResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A response with all of its headers, before it is compressed.
 *
 * @param headers by name, ignoring case
 */
@ReliesOnNoFact("a response that is ready to be sent")
record CompletedResponse(int status, Map<String, String> headers, String body) {
    private static final String ENCODING = "content-encoding";

    /** Returns this response as it is sent to the client that sent {@code request}. */
    HttpResponse toHttpResponse(HttpRequest request) throws IOException {
        byte[] plain = body.getBytes(StandardCharsets.UTF_8);
        boolean bodiless = plain.length == 0 || status == 204 || status == 304;
        if (bodiless
                || headers.containsKey(ENCODING)
                || !Gzip.isAccepted(request.headers().all("Accept-Encoding"))) {
            return new HttpResponse(status, headers, plain);
        }
        var compressed = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        compressed.putAll(headers);
        compressed.put(ENCODING, Gzip.NAME);
        return new HttpResponse(status, compressed, Gzip.compress(plain));
    }
}
