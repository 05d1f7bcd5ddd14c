package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** One key of a row, and what of a {@code T} stands there; {@code null} where there is nothing. */
public record Column<T>(String key, Function<T, JsonNode> value) {
    private static final long ACCOUNT_ID = 4242;

    /** The account that all of it belongs to. */
    public static <T> Column<T> account() {
        return whole("account_id", thing -> Option.some(ACCOUNT_ID));
    }

    /** A key with the same value in every row, which nobody changes. */
    public static <T> Column<T> always(String key, JsonNode value) {
        return new Column<>(key, thing -> value.deepCopy());
    }

    /** A key that is there, but that nothing of ours fills. */
    public static <T> Column<T> unfilled(String key) {
        return new Column<>(key, thing -> Json.NODES.nullNode());
    }

    public static <T> Column<T> text(String key, Function<T, Option<String>> value) {
        return of(key, value, Json.NODES::textNode);
    }

    /** Text that is empty, not {@code null}, where there is none. */
    public static <T> Column<T> textOrEmpty(String key, Function<T, Option<String>> value) {
        return new Column<>(key, thing -> Json.NODES.textNode(value.apply(thing).getOrElse("")));
    }

    public static <T> Column<T> flag(String key, Function<T, Option<Boolean>> value) {
        return of(key, value, Json.NODES::booleanNode);
    }

    public static <T> Column<T> whole(String key, Function<T, Option<Long>> value) {
        return of(key, value, number -> Json.NODES.numberNode(number.longValue()));
    }

    /** A number with a fraction, as JSON has numbers. */
    public static <T> Column<T> number(String key, Function<T, Option<BigDecimal>> value) {
        return of(key, value, Json.NODES::numberNode);
    }

    /** A decimal as text, in the shortest form that has a fraction digit: {@code 125.5}, {@code 0.0}. */
    public static <T> Column<T> decimal(String key, Function<T, Option<BigDecimal>> value) {
        return of(key, value, decimal -> Json.NODES.textNode(shortest(decimal)));
    }

    /** An amount, written as {@link #decimal}. */
    public static <T> Column<T> money(String key, Function<T, Option<Money>> value) {
        return decimal(key, thing -> value.apply(thing).map(Money::amount));
    }

    /** A day without a time. */
    public static <T> Column<T> day(String key, Function<T, Option<LocalDate>> value) {
        return of(key, value, day -> Json.NODES.textNode(day.toString()));
    }

    /** A time, in the zone of the account. */
    public static <T> Column<T> time(String key, Function<T, Option<OffsetDateTime>> value) {
        return of(key, value, AccountValues::time);
    }

    /** Who made it: of what was made at a time, and by nobody known, it is who has the key (documented). */
    public static <T> Column<T> createdBy(String key, Function<T, Audit> audit) {
        return by(key, audit, Audit::createdBy, Audit::createdAt);
    }

    /** Who changed it last, likewise. */
    public static <T> Column<T> updatedBy(Function<T, Audit> audit) {
        return by("updated_by", audit, Audit::updatedBy, Audit::updatedAt);
    }

    private static <T> Column<T> by(
            String key,
            Function<T, Audit> audit,
            Function<Audit, Option<EmployeeId>> who,
            Function<Audit, Option<OffsetDateTime>> when) {
        return new Column<>(key, audit.andThen(of -> who.apply(of)
                .<JsonNode>map(id -> Json.NODES.numberNode(id.value()))
                .getOrElse(() -> when.apply(of).isEmpty() ? Json.NODES.nullNode() : AccountValues.user())));
    }

    private static <T, V> Column<T> of(String key, Function<T, Option<V>> value, Function<V, JsonNode> written) {
        return new Column<>(key, thing -> value.apply(thing).map(written).getOrElse(Json.NODES.nullNode()));
    }

    private static String shortest(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
    }
}
