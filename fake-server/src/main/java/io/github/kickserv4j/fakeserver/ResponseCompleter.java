package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ServedAccount;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
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
    /** Formats the time as HTTP does, without the texts of a locale, which take long to load. */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendText(ChronoField.DAY_OF_WEEK, texts("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
            .appendPattern(", dd ")
            .appendText(
                    ChronoField.MONTH_OF_YEAR,
                    texts("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"))
            .appendPattern(" uuuu HH:mm:ss 'GMT'")
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);

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
        headers.put("date", DATE.format(now()));
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

    private static Map<Long, String> texts(String... inOrder) {
        var texts = new HashMap<Long, String>();
        for (String text : inOrder) {
            texts.put(texts.size() + 1L, text);
        }
        return texts;
    }
}
