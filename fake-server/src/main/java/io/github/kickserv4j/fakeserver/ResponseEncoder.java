package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.fakeserver.http.HttpRequest;
import io.github.kickserv4j.fakeserver.http.HttpResponse;
import io.github.kickserv4j.fakeserver.shared.ServedAccount;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Encodes responses, with the headers that all responses of Kickserv have (recorded; their values inferred), unless the response
 * sets them.
 */
record ResponseEncoder(ServedAccount servedAccount) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String ENCODING = "content-encoding";

    /**
     * Returns {@code serverResponse} as it is sent to the client that sent {@code request}.
     *
     * @param begun when work on it began, in nanoseconds
     */
    HttpResponse toHttpResponse(HttpRequest request, ServerResponse serverResponse, long begun) throws IOException {
        Map<String, String> headers = headers(begun);
        headers.putAll(serverResponse.headers());
        byte[] plain = serverResponse.bodyFor(servedAccount).getBytes(StandardCharsets.UTF_8);
        boolean bodiless = plain.length == 0 || serverResponse.status() == 204 || serverResponse.status() == 304;
        if (bodiless
                || headers.containsKey(ENCODING)
                || !Gzip.isAccepted(request.headers().all("Accept-Encoding"))) {
            return new HttpResponse(serverResponse.status(), headers, plain);
        }
        headers.put(ENCODING, Gzip.NAME);
        return new HttpResponse(serverResponse.status(), headers, Gzip.compress(plain));
    }

    private Map<String, String> headers(long begun) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        headers.put("date", DATE.format(Instant.now(servedAccount.clock())));
        headers.put("content-type", "application/json; charset=utf-8");
        headers.put("cache-control", "no-cache, no-store, max-age=0, must-revalidate");
        headers.put("x-request-id", UUID.randomUUID().toString());
        headers.put("x-transaction", UUID.randomUUID().toString().replace("-", ""));
        headers.put("x-served-by", "fake-kickserv");
        headers.put("x-runtime", seconds(System.nanoTime() - begun));
        return headers;
    }

    /** Formats a duration, such as {@code 0.043210}. */
    private static String seconds(long nanos) {
        long micros = TimeUnit.NANOSECONDS.toMicros(nanos);
        return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
    }
}
