package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.fakeserver.http.HttpRequest;
import io.github.kickserv4j.fakeserver.http.HttpResponse;
import io.github.kickserv4j.fakeserver.shared.ServedAccount;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.Kickserv;
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

/** Writes answers, each with the headers that all of Kickserv's have (recorded; what is in them inferred), unless it says otherwise. */
record ResponseEncoder(ServedAccount servedAccount) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String ENCODING = "content-encoding";

    /**
     * What {@code answer} is for who sent {@code request}.
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

    /** Such as {@code 0.043210}. */
    private static String seconds(long nanos) {
        long micros = TimeUnit.NANOSECONDS.toMicros(nanos);
        return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
    }
}
