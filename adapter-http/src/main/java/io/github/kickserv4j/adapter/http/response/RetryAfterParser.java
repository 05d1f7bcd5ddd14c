package io.github.kickserv4j.adapter.http.response;

import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Parses the standard header {@code Retry-After}: seconds, or a date. Kickserv was never observed to send it. */
@ReliesOn({"retry-after-is-seconds-or-a-date", "excess-requests-are-429"})
final class RetryAfterParser {
    private static final BigInteger LONGEST = BigInteger.valueOf(Integer.MAX_VALUE);

    private RetryAfterParser() {}

    /** Returns how long to wait from {@code now}; none if the header is malformed, in the past, or more than 68 years ahead. */
    static Option<Duration> parse(String text, Instant now) {
        String value = text.strip();
        return value.matches("\\d{1,1000}")
                ? Option.some(
                        Duration.ofSeconds(new BigInteger(value).min(LONGEST).intValue()))
                : Try.of(() -> Duration.between(
                                now,
                                ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                        .toInstant()))
                        .toOption()
                        .filter(wait -> !wait.isNegative());
    }
}
