package io.github.kickserv4j.adapter.http.json;

import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Maps single values of the wire, of which empty ones are null, to those of the domain, for all mappers. */
public interface WireValueMapper {
    default Option<String> text(@Nullable String value) {
        return Option.of(value);
    }

    default Option<Boolean> truth(@Nullable Boolean value) {
        return Option.of(value);
    }

    default Option<Long> whole(@Nullable Long value) {
        return Option.of(value);
    }

    default Option<OffsetDateTime> time(@Nullable OffsetDateTime value) {
        return Option.of(value);
    }

    default Option<LocalDate> day(@Nullable LocalDate value) {
        return Option.of(value);
    }

    default Option<Money> money(@Nullable BigDecimal value) {
        return Option.of(value).map(Money::new);
    }

    default Option<BigDecimal> decimal(@Nullable BigDecimal value) {
        return Option.of(value);
    }

    default Option<EmployeeId> employeeId(@Nullable Long value) {
        return identity(value, EmployeeId::new);
    }

    /** Maps an identity. A reference to nothing, such as 0, becomes none. */
    default <T> Option<T> identity(@Nullable Long value, LongFunction<T> constructor) {
        return value == null || value <= 0 ? Option.none() : Option.some(constructor.apply(value));
    }
}
