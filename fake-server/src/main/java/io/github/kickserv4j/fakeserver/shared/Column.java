package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/** One key of a row, and what of a {@code T} stands there; {@code null} where there is nothing. */
public record Column<T>(String key, Function<T, JsonNode> value) {
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

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
