package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Parses the header {@code Retry-After}. */
final class RetryAfterHeader {
    private RetryAfterHeader() {}

    static Option<Duration> parse(String text, Clock clock, boolean chokes) {
        if (chokes) {
            return Option.some(Duration.ofSeconds(Integer.parseUnsignedInt(text)));
        }
        return Try.of(() -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(() -> Try.of(() -> Duration.between(
                        clock.instant(),
                        ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant())))
                .toOption()
                .filter(wait -> !wait.isNegative());
    }
}
