package io.github.kickserv4j.cli.probe.redaction;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.http.HttpHeaders;
import java.util.Locale;

/** The headers whose presence is evidence. Their values are not. */
public enum KnownHeader {
    X_REQUEST_ID,
    X_TRANSACTION,
    X_SERVED_BY,
    X_RUNTIME,
    ETAG,
    LINK,
    LOCATION,
    SET_COOKIE,
    CACHE_CONTROL,
    RETRY_AFTER,
    RATELIMIT,
    RATELIMIT_LIMIT,
    RATELIMIT_REMAINING,
    RATELIMIT_RESET,
    X_RATELIMIT_LIMIT,
    X_RATELIMIT_REMAINING,
    X_RATELIMIT_RESET,
    X_RATE_LIMIT_LIMIT,
    X_RATE_LIMIT_REMAINING,
    X_RATE_LIMIT_RESET,
    X_TOTAL_COUNT,
    X_PAGE,
    X_PER_PAGE;

    /** Returns the known ones among the headers of a response that have a value. */
    public static Seq<KnownHeader> among(HttpHeaders headers) {
        return List.of(values()).filter(header -> headers.firstValue(header.toString())
                .filter(value -> !value.isBlank())
                .isPresent());
    }

    /** Returns true if the header is about a limit of requests. */
    public boolean isAboutLimits() {
        return name().contains("RATE") || this == RETRY_AFTER;
    }

    /** Returns the name in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
