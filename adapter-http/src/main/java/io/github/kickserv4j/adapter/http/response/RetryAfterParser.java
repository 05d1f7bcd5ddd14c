package io.github.kickserv4j.adapter.http.response;

import io.github.kickserv4j.ports.Kickserv;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The standard header: seconds, or a date. Kickserv was never seen to send it. */
final class RetryAfterParser {
    private static final BigInteger LONGEST = BigInteger.valueOf(Integer.MAX_VALUE);

    private RetryAfterParser() {}

    /** How long to wait from {@code now}; none if the header makes no sense or has passed. More than 68 years count as that. */
    static Option<Duration> parse(String text, Instant now) {
        String said = text.strip();
        return said.matches("\\d{1,1000}")
                ? Option.some(
                        Duration.ofSeconds(new BigInteger(said).min(LONGEST).intValue()))
                : Try.of(() -> Duration.between(
                                now,
                                ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                                        .toInstant()))
                        .toOption()
                        .filter(wait -> !wait.isNegative());
    }
}
