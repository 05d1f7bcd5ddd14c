package io.github.kickserv4j.adapter.http.shared;

import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The standard header: seconds, or a date. Kickserv was never seen to send it. */
final class RetryAfter {
    private RetryAfter() {}

    /** How long to wait from {@code now}; none if the header makes no sense or has passed. */
    static Option<Duration> parse(String text, Instant now) {
        return Try.of(() -> Duration.ofSeconds(Long.parseLong(text.strip())))
                .orElse(() -> Try.of(() -> Duration.between(
                        now,
                        ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant())))
                .toOption()
                .filter(wait -> !wait.isNegative());
    }
}
