package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** Parses scalars that clients write as text or as number. */
@ReliesOn({"written-values-are-cast", "stored-times-have-whole-seconds", "payment-dates-are-days"})
final class ScalarParser {
    /** The values that Ruby on Rails reads as false; all others are true. */
    private static final Seq<String> FALSE = List.of("false", "FALSE", "f", "F", "0", "off", "OFF");

    /** The code of a day or a time in another form. */
    static final String DATE_FORMAT = "date_format";

    private ScalarParser() {}

    static boolean flag(String text) {
        return !FALSE.contains(text);
    }

    static Validation<Seq<Violation>, BigDecimal> decimal(String field, String text) {
        return Decimal.parse(field, text);
    }

    static Validation<Seq<Violation>, LocalDate> day(String field, String text) {
        return dated(field, "must look like 2024-05-09", text, LocalDate::parse);
    }

    /** Parses a time, to the second, as Kickserv stores times. */
    static Validation<Seq<Violation>, OffsetDateTime> time(String field, String text) {
        return dated(field, "must look like 2024-05-09T09:15:00-04:00", text, message -> OffsetDateTime.parse(message)
                .truncatedTo(ChronoUnit.SECONDS));
    }

    private static <T> Validation<Seq<Violation>, T> dated(
            String field, String form, String text, Function<String, T> parser) {
        try {
            return Validation.valid(parser.apply(text.strip()));
        } catch (DateTimeException otherForm) {
            return Validation.invalid(List.of(new Violation(field, Option.some(DATE_FORMAT), form, text)));
        }
    }
}
