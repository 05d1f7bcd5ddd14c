package io.github.kickserv4j.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.kickserv4j.domain.shared.Field;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/**
 * One value of a record, under Kickserv's own name and in Kickserv's own JSON type.
 *
 * @param name such as {@code service_city}
 * @param value JSON null when it is absent
 * @param isNested whether it holds other records, which have no place in a line of a table
 */
public record Column<T>(String name, Function<T, JsonNode> value, boolean isNested) {

    /** A field of the domain that is text. */
    public static <T> Column<T> text(Field<T, String> field) {
        return text(field.name(), field::of);
    }

    /** A field of the domain that is true or false. */
    public static <T> Column<T> flag(Field<T, Boolean> field) {
        return flag(field.name(), field::of);
    }

    public static <T> Column<T> text(String name, Function<T, Option<String>> getter) {
        return of(name, getter, TextNode::valueOf);
    }

    public static <T> Column<T> flag(String name, Function<T, Option<Boolean>> getter) {
        return of(name, getter, BooleanNode::valueOf);
    }

    /** An id or a count. */
    public static <T> Column<T> whole(String name, Function<T, Option<Long>> getter) {
        return of(name, getter, LongNode::valueOf);
    }

    /** A decimal as text, with at least one digit behind the point, as Kickserv writes money and numbers (documented). */
    public static <T> Column<T> decimal(String name, Function<T, Option<BigDecimal>> getter) {
        return of(name, getter, decimal -> TextNode.valueOf(plain(decimal)));
    }

    /** A JSON number with a fraction, as Kickserv writes degrees (inferred). */
    public static <T> Column<T> degrees(String name, Function<T, Option<BigDecimal>> getter) {
        return of(name, getter, DecimalNode::valueOf);
    }

    /** ISO text with seconds and the offset of the account's zone. */
    public static <T> Column<T> time(String name, Function<T, Option<OffsetDateTime>> getter) {
        return of(name, getter, time -> TextNode.valueOf(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)));
    }

    /** Several ids; an empty array when there are none. */
    public static <T> Column<T> wholes(String name, Function<T, Seq<Long>> getter) {
        return flat(name, getter.andThen(ids -> ids.foldLeft(JsonNodeFactory.instance.arrayNode(), ArrayNode::add)));
    }

    /** A day, as ISO text. */
    public static <T> Column<T> day(String name, Function<T, Option<LocalDate>> getter) {
        return of(name, getter, day -> TextNode.valueOf(day.toString()));
    }

    /** Several words; an empty array when there are none. */
    public static <T> Column<T> texts(String name, Function<T, Seq<String>> getter) {
        return flat(
                name, getter.andThen(texts -> texts.foldLeft(JsonNodeFactory.instance.arrayNode(), ArrayNode::add)));
    }

    /** Other records that this one has; an empty array when there are none. */
    public static <T, V> Column<T> nested(String name, Columns<V> columns, Function<T, Seq<V>> getter) {
        return new Column<>(
                name,
                getter.andThen(
                        all -> all.map(columns::json).foldLeft(JsonNodeFactory.instance.arrayNode(), ArrayNode::add)),
                true);
    }

    /** Another record that this one may have. */
    public static <T, V> Column<T> nestedOne(String name, Columns<V> columns, Function<T, Option<V>> getter) {
        return new Column<>(name, Column.<T, V>of(name, getter, columns::json).value(), true);
    }

    private static <T> Column<T> flat(String name, Function<T, JsonNode> value) {
        return new Column<>(name, value, false);
    }

    private static <T, V> Column<T> of(
            String name, Function<T, Option<V>> getter, Function<? super V, ? extends JsonNode> toJson) {
        return flat(name, record -> getter.apply(record).<JsonNode>map(toJson).getOrElse(NullNode.getInstance()));
    }

    private static String plain(BigDecimal decimal) {
        return decimal.scale() < 1 ? decimal.setScale(1).toPlainString() : decimal.toPlainString();
    }
}
