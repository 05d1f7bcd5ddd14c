package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;

/**
 * Reads days and times as people type them: ISO, or a word for a day.
 *
 * @param clock the current time, and the zone of a time without an offset
 */
public record TimeParser(Clock clock) {
    private static final String DAY = "must be a date such as 2026-01-31, or today, yesterday or tomorrow";
    private static final String TIME = "must be a time such as 2026-01-31T09:30 or 2026-01-31T09:30-05:00";

    private static final DateTimeFormatter OFFSET_OR_NONE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    /** Returns a parser in the zone of {@code --zone}, or else in the zone of the clock. */
    static Validation<Seq<Violation>, TimeParser> parse(ParsedArguments parsedArguments, Clock clock) {
        return parsedArguments
                .option(GlobalOptions.ZONE)
                .map(zone -> read(
                        GlobalOptions.ZONE,
                        "must be a time zone such as America/Detroit or -05:00",
                        zone,
                        typed -> new TimeParser(clock.withZone(ZoneId.of(typed)))))
                .getOrElse(() -> Validation.valid(new TimeParser(clock)));
    }

    Validation<Seq<Violation>, LocalDate> day(String field, String text) {
        return read(field, DAY, text, this::day);
    }

    /** Returns the time in the zone. A time that the zone's clocks never show, or show twice, is refused without an offset. */
    Validation<Seq<Violation>, OffsetDateTime> time(String field, String text) {
        return read(field, TIME, text, TimeParser::timeOrLocal)
                .flatMap(typed -> typed instanceof LocalDateTime local
                        ? inZone(field, text, local)
                        : Validation.valid((OffsetDateTime) typed));
    }

    private LocalDate day(String typed) {
        LocalDate today = LocalDate.now(clock);
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "today" -> today;
            case "yesterday" -> today.minusDays(1);
            case "tomorrow" -> today.plusDays(1);
            default -> LocalDate.parse(typed);
        };
    }

    private static TemporalAccessor timeOrLocal(String typed) {
        return OFFSET_OR_NONE.parseBest(typed, OffsetDateTime::from, LocalDateTime::from);
    }

    private Validation<Seq<Violation>, OffsetDateTime> inZone(String field, String text, LocalDateTime local) {
        java.util.List<ZoneOffset> offsets = clock.getZone().getRules().getValidOffsets(local);
        String times = offsets.isEmpty() ? "never" : "twice";
        return Validation.cond(
                offsets.size() == 1,
                () -> local.atOffset(offsets.get(0)),
                () -> violation(
                        field, "must have its offset, for clocks in " + clock.getZone() + " show it " + times, text));
    }

    private static <T> Validation<Seq<Violation>, T> read(
            String field, String sentence, String text, Function<String, T> parse) {
        try {
            return Validation.valid(parse.apply(text.strip()));
        } catch (DateTimeException noTime) {
            return Validation.invalid(violation(field, sentence, text));
        }
    }

    private static Seq<Violation> violation(String field, String sentence, String text) {
        return List.of(new Violation(field, sentence, text));
    }
}
