package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Reads what was typed as a value of the type that a field or criterion has. */
public final class Values {
    /** All types that no single resource owns. */
    public static final Values COMMON = new Values(List.of(
            Reading.word(String.class, text -> text),
            Reading.of(Boolean.class, "true|false", Values::flag),
            Reading.of(Money.class, "AMOUNT", (field, text) -> Numerals.decimal(field, text)
                    .map(Money::new)),
            Reading.of(BigDecimal.class, "DECIMAL", Numerals::decimal),
            new Reading<>(LocalDate.class, "DATE", Times::day),
            new Reading<>(OffsetDateTime.class, "TIME", Times::time),
            Reading.id(CustomerId.class, CustomerId::parse),
            Reading.id(CustomerNumber.class, CustomerNumber::parse),
            Reading.id(CustomerSourceId.class, CustomerSourceId::parse),
            Reading.id(CustomerTypeId.class, CustomerTypeId::parse),
            Reading.id(JobTypeId.class, JobTypeId::parse),
            Reading.id(JobStatusId.class, JobStatusId::parse),
            Reading.id(ItemId.class, ItemId::parse),
            Reading.id(ChargeTypeId.class, ChargeTypeId::parse)));

    private final Seq<Reading<?>> readings;

    private Values(Seq<Reading<?>> readings) {
        this.readings = readings;
    }

    /** The same, and one type more, which a resource owns. */
    public Values with(Reading<?> reading) {
        return new Values(readings.append(reading));
    }

    /** The value that {@code text} says, or why it says none. Whether the field takes it is not asked here. */
    public <T> Validation<Seq<Violation>, T> parse(String field, Class<T> type, String text, Times times) {
        return of(type).read().apply(times, field, text).map(type::cast);
    }

    /** What stands for a value of {@code type} in help. */
    String label(Class<?> type) {
        return of(type).label();
    }

    private Reading<?> of(Class<?> type) {
        return readings.find(reading -> reading.type() == type)
                .getOrElseThrow(() -> new IllegalStateException("no reader for " + type));
    }

    private static Validation<Seq<Violation>, Boolean> flag(String field, String text) {
        return switch (text) {
            case "true" -> Validation.valid(true);
            case "false" -> Validation.valid(false);
            default -> Validation.invalid(List.of(new Violation(field, "must be true or false", text)));
        };
    }
}
