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

/** Reads text as a value of the type of a field or criterion. */
public final class ValueParsers {
    /** The parsers of all types that several resources share. */
    public static final ValueParsers COMMON = new ValueParsers(List.of(
            ValueParser.text(String.class, text -> text),
            ValueParser.of(Boolean.class, "true|false", ValueParsers::flag),
            ValueParser.of(Money.class, "AMOUNT", (field, text) -> NumberParser.decimal(field, text)
                    .map(Money::new)),
            ValueParser.of(BigDecimal.class, "DECIMAL", NumberParser::decimal),
            new ValueParser<>(LocalDate.class, "DATE", TimeParser::day),
            new ValueParser<>(OffsetDateTime.class, "TIME", TimeParser::time),
            ValueParser.id(CustomerId.class, CustomerId::parse),
            ValueParser.id(CustomerNumber.class, CustomerNumber::parse),
            ValueParser.id(CustomerSourceId.class, CustomerSourceId::parse),
            ValueParser.id(CustomerTypeId.class, CustomerTypeId::parse),
            ValueParser.id(JobTypeId.class, JobTypeId::parse),
            ValueParser.id(JobStatusId.class, JobStatusId::parse),
            ValueParser.id(ItemId.class, ItemId::parse),
            ValueParser.id(ChargeTypeId.class, ChargeTypeId::parse)));

    private final Seq<ValueParser<?>> readings;

    private ValueParsers(Seq<ValueParser<?>> readings) {
        this.readings = readings;
    }

    /** Returns these parsers and one more, for a type of one resource. */
    public ValueParsers with(ValueParser<?> valueParser) {
        return new ValueParsers(readings.append(valueParser));
    }

    /** Returns the value of {@code text}, or all violations. The rules of the field are not checked here. */
    public <T> Validation<Seq<Violation>, T> parse(String field, Class<T> type, String text, TimeParser timeParser) {
        return of(type).parse().apply(timeParser, field, text).map(type::cast);
    }

    /** Returns the name of a value of {@code type} in help. */
    String paramLabel(Class<?> type) {
        return of(type).paramLabel();
    }

    private ValueParser<?> of(Class<?> type) {
        return readings.find(valueParser -> valueParser.type() == type)
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
