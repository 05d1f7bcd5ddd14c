package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** One key of a row, and what of a {@code T} stands there; {@code null} where there is nothing. */
public record Column<T>(String key, Function<T, JsonNode> value) {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

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

    /** A time to the second with its offset as numbers, which is {@code +00:00} in London's winter. */
    public static <T> Column<T> time(String key, Function<T, Option<OffsetDateTime>> value) {
        return of(key, value, time -> Json.NODES.textNode(TIMESTAMP.format(time)));
    }

    private static <T, V> Column<T> of(String key, Function<T, Option<V>> value, Function<V, JsonNode> written) {
        return new Column<>(key, thing -> value.apply(thing).map(written).getOrElse(Json.NODES.nullNode()));
    }

    private static String shortest(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
    }
}
