package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.testkit.dataset.DocumentElement.Kind;
import io.github.kickserv4j.testkit.dataset.DocumentElement.ScalarElement;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads values of fields from text. */
final class FieldValueReader {
    private static final Map<Class<?>, Function<String, Validation<Seq<Violation>, ?>>> BY_TYPE =
            HashMap.<Class<?>, Function<String, Validation<Seq<Violation>, ?>>>of(String.class, Validation::valid)
                    .put(Boolean.class, text -> Validation.valid(Boolean.valueOf(text)))
                    .put(Money.class, text -> plain(text).flatMap(Money::parse))
                    .put(BigDecimal.class, text -> plain(text).flatMap(decimal -> Decimal.parse("", decimal)))
                    .put(LocalDate.class, text -> parse(LocalDate::parse, text, "must be a day such as 2024-06-05"))
                    .put(OffsetDateTime.class, FieldValueReader::time)
                    .put(PaymentType.class, text -> Validation.valid(new PaymentType(text)))
                    .put(JobStatus.class, text -> Validation.valid(new JobStatus(text)))
                    .put(JobTypeId.class, JobTypeId::parse)
                    .put(JobStatusId.class, JobStatusId::parse)
                    .put(CustomerTypeId.class, CustomerTypeId::parse)
                    .put(CustomerSourceId.class, CustomerSourceId::parse)
                    .put(ItemId.class, ItemId::parse)
                    .put(ChargeTypeId.class, ChargeTypeId::parse);

    private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9.]+[eE][+-]?[0-9]+");

    private FieldValueReader() {}

    /** Returns the value that keeps the rules of the field, or all violations. */
    static <T> Validation<Seq<Violation>, T> read(Field<?, T> field, DocumentElement element) {
        return scalar(element, kind(field.type()))
                .flatMap(text -> BY_TYPE.get(field.type())
                        .<Validation<Seq<Violation>, ?>>map(reader -> reader.apply(text))
                        .get())
                .flatMap(value -> field.check(field.type().cast(value)));
    }

    /** Returns the id of an employee, or why there is none. */
    static Validation<Seq<Violation>, EmployeeId> employee(DocumentElement element) {
        return scalar(element, Kind.TEXT).flatMap(EmployeeId::parse);
    }

    /** Returns the text of an element of that kind; a number is text as well. */
    static Validation<Seq<Violation>, String> scalar(DocumentElement element, Kind kind) {
        if (!(element instanceof ScalarElement scalar)) {
            return invalid("must be " + name(kind) + ", not a list or an object", "");
        }
        boolean isReadable = scalar.kind() == kind || (kind == Kind.TEXT && scalar.kind() == Kind.NUMBER);
        return isReadable ? Validation.valid(scalar.text()) : invalid("must be " + name(kind), scalar.text());
    }

    /** Returns the text of an amount. */
    static Validation<Seq<Violation>, String> amount(DocumentElement element) {
        return scalar(element, Kind.TEXT).flatMap(FieldValueReader::plain);
    }

    /** Refuses exponents, since {@code 1e2} is rather a mistake than a hundred. */
    private static Validation<Seq<Violation>, String> plain(String text) {
        return EXPONENT.matcher(text).matches()
                ? invalid("must be a decimal without an exponent, such as 120.00", text)
                : Validation.valid(text);
    }

    private static Kind kind(Class<?> type) {
        return type == Boolean.class ? Kind.BOOLEAN : Kind.TEXT;
    }

    private static String name(Kind kind) {
        return kind == Kind.BOOLEAN ? "true or false" : "a text or a number";
    }

    private static Validation<Seq<Violation>, ?> time(String text) {
        return parse(OffsetDateTime::parse, text, "must be a time with an offset such as 2024-06-05T09:00-04:00");
    }

    private static <T> Validation<Seq<Violation>, T> parse(Function<String, T> parser, String text, String sentence) {
        Option<T> value = Try.of(() -> parser.apply(text)).toOption();
        return value.fold(() -> invalid(sentence, text), Validation::valid);
    }

    private static <T> Validation<Seq<Violation>, T> invalid(String sentence, String value) {
        return Validation.invalid(List.of(new Violation("", sentence, value)));
    }
}
