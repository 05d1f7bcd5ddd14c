package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** Days and times as people type them: ISO, and times with their offset, so that nobody's zone is guessed. */
final class Times {
    private Times() {}

    static Validation<Seq<Violation>, LocalDate> day(String field, String text) {
        return read(field, "must be a date such as 2026-01-31", text, LocalDate::parse);
    }

    static Validation<Seq<Violation>, OffsetDateTime> time(String field, String text) {
        return read(
                field, "must be a time with its offset such as 2026-01-31T09:30-05:00", text, OffsetDateTime::parse);
    }

    private static <T> Validation<Seq<Violation>, T> read(
            String field, String sentence, String text, Function<String, T> parse) {
        try {
            return Validation.valid(parse.apply(text.strip()));
        } catch (DateTimeException noTime) {
            return Validation.invalid(List.of(new Violation(field, sentence, text)));
        }
    }
}
