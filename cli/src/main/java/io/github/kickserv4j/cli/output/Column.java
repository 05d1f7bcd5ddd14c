package io.github.kickserv4j.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value of a record, under Kickserv's own name and in Kickserv's own JSON type. What a value can be, {@link JsonValue} says.
 *
 * @param name such as {@code service_city}
 * @param type the kind of value
 * @param value the value of a record; null if it is absent
 * @param display the value as people read it
 */
public record Column<T>(
        String name, ColumnType type, Function<T, @Nullable Object> value, Function<T, @Nullable Object> display) {

    /** The kinds of values in columns. */
    enum ColumnType {
        /** Free text. */
        TEXT,
        /** A number, a time, a day, a flag, or several of one of these. */
        TYPED,
        /** Other records. */
        RECORDS
    }

    /** Returns the column of a field that is text. */
    public static <T> Column<T> text(Field<T, String> field) {
        return text(field.name(), field::valueIn);
    }

    /** Returns the column of a field that is true or false. */
    public static <T> Column<T> flag(Field<T, Boolean> field) {
        return flag(field.name(), field::valueIn);
    }

    public static <T> Column<T> text(String name, Function<T, Option<String>> getter) {
        return sameForPeople(name, ColumnType.TEXT, optional(getter));
    }

    public static <T> Column<T> flag(String name, Function<T, Option<Boolean>> getter) {
        return sameForPeople(name, ColumnType.TYPED, optional(getter));
    }

    /** Returns a column of ids or counts. */
    public static <T> Column<T> integer(String name, Function<T, Option<Long>> getter) {
        return sameForPeople(name, ColumnType.TYPED, optional(getter));
    }

    /** Returns a column of decimals as text, with at least one digit behind the point, as Kickserv writes them (documented). */
    public static <T> Column<T> decimal(String name, Function<T, Option<BigDecimal>> getter) {
        return of(name, getter, decimal -> plain(decimal, 1));
    }

    /** Returns a column of money: decimals, which people see with at least two digits behind the point. */
    public static <T> Column<T> money(String name, Function<T, Option<Money>> getter) {
        return new Column<>(
                name,
                ColumnType.TYPED,
                optional(getter, money -> plain(money.amount(), 1)),
                optional(getter, money -> plain(money.amount().stripTrailingZeros(), 2)));
    }

    /** Returns a column of JSON numbers with a fraction, as Kickserv writes degrees (inferred). */
    public static <T> Column<T> jsonNumber(String name, Function<T, Option<BigDecimal>> getter) {
        return sameForPeople(name, ColumnType.TYPED, optional(getter));
    }

    /** Returns a column of times: ISO text with seconds and the offset of the account's zone. */
    public static <T> Column<T> time(String name, Function<T, Option<OffsetDateTime>> getter) {
        return of(name, getter, IsoTime::format);
    }

    /** Returns a column of several ids; an empty array if there are none. */
    public static <T> Column<T> integers(String name, Function<T, Seq<Long>> getter) {
        return sameForPeople(name, ColumnType.TYPED, getter.andThen(ids -> ids.foldLeft(emptyArray(), ArrayNode::add)));
    }

    /** Returns a column of days, as ISO text. */
    public static <T> Column<T> day(String name, Function<T, Option<LocalDate>> getter) {
        return of(name, getter, LocalDate::toString);
    }

    /** Returns a column of several texts; an empty array if there are none. */
    public static <T> Column<T> texts(String name, Function<T, Seq<String>> getter) {
        return sameForPeople(
                name, ColumnType.TEXT, getter.andThen(texts -> texts.foldLeft(emptyArray(), ArrayNode::add)));
    }

    /** Returns a column of nested records; an empty array if there are none. */
    public static <T, V> Column<T> nested(String name, Columns<V> columns, Function<T, Seq<V>> getter) {
        return new Column<>(name, ColumnType.RECORDS, array(getter, columns::json), array(getter, columns::display));
    }

    /** Returns a column of one nested record, which may be absent. */
    public static <T, V> Column<T> nestedOne(String name, Columns<V> columns, Function<T, Option<V>> getter) {
        return new Column<>(
                name, ColumnType.RECORDS, optional(getter, columns::json), optional(getter, columns::display));
    }

    private static <T, V> Column<T> of(String name, Function<T, Option<V>> getter, Function<? super V, ?> toJson) {
        return sameForPeople(name, ColumnType.TYPED, optional(getter, toJson));
    }

    /** Returns a column that people and programs read alike. */
    private static <T> Column<T> sameForPeople(
            String name, ColumnType columnType, Function<T, @Nullable Object> value) {
        return new Column<>(name, columnType, value, value);
    }

    private static <T> Function<T, @Nullable Object> optional(Function<T, ? extends Option<?>> getter) {
        return record -> getter.apply(record) instanceof Option.Some<?> some ? some.get() : null;
    }

    /** Returns a function without a further option for each value, of which an export has millions. */
    private static <T, V> Function<T, @Nullable Object> optional(
            Function<T, Option<V>> getter, Function<? super V, ?> toJson) {
        return record -> getter.apply(record) instanceof Option.Some<V> some ? toJson.apply(some.get()) : null;
    }

    private static <T, V> Function<T, @Nullable Object> array(
            Function<T, Seq<V>> getter, Function<V, ObjectNode> toJson) {
        return getter.andThen(all -> all.map(toJson).foldLeft(emptyArray(), ArrayNode::add));
    }

    private static ArrayNode emptyArray() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private static String plain(BigDecimal decimal, int leastDigits) {
        return decimal.scale() < leastDigits ? decimal.setScale(leastDigits).toPlainString() : decimal.toPlainString();
    }
}
