package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ServedAccount;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.fakeserver.shared.TimeFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Completes responses with the headers that all responses of Kickserv have, unless they set
 * them.
 */
@ReliesOn({"json-content-type", "trace-headers", "trace-header-values", "rate-limit-headers", "responses-are-not-cached"
})
record ResponseCompleter(ServedAccount servedAccount) {
    /**
     * Returns {@code serverResponse} with all of its headers.
     *
     * @param begun when work on it began, in nanoseconds
     */
    CompletedResponse complete(ServerResponse serverResponse, long begun) {
        Map<String, String> headers = headers(begun);
        headers.putAll(serverResponse.headers());
        return new CompletedResponse(serverResponse.status(), headers, serverResponse.bodyFor(servedAccount));
    }

    /** Returns the time of the account. */
    Instant now() {
        return Instant.now(servedAccount.clock());
    }

    private Map<String, String> headers(long begun) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        headers.put("date", TimeFormat.http(now()));
        headers.put("content-type", "application/json; charset=utf-8");
        headers.put("cache-control", "no-cache, no-store, max-age=0, must-revalidate");
        headers.put("x-request-id", RandomIds.uuid());
        headers.put("x-transaction", RandomIds.hex());
        headers.put("x-served-by", "fake-kickserv");
        headers.put("x-runtime", seconds(System.nanoTime() - begun));
        return headers;
    }

    /** Formats a duration, such as {@code 0.043210}. */
    private static String seconds(long nanos) {
        long micros = TimeUnit.NANOSECONDS.toMicros(nanos);
        return BigDecimal.valueOf(micros, 6).toPlainString();
    }
}
