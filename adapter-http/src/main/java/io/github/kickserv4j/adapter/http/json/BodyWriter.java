package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.FieldUpdate;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Writes a patch of an {@code E}: only the fields in it, with {@code null} for a cleared field. Immutable.
 *
 * @param <E> the record that the fields belong to
 */
@ReliesOn({"null-clears-a-field", "put-changes-a-customer"})
public final class BodyWriter<E> {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String envelope;
    private final Map<Field<E, ?>, String> keys;
    private final Map<Class<?>, Function<Object, JsonNode>> forms;

    private BodyWriter(
            String envelope, Map<Field<E, ?>, String> keys, Map<Class<?>, Function<Object, JsonNode>> forms) {
        this.envelope = envelope;
        this.keys = keys;
        this.forms = forms;
    }

    /** Returns a writer with forms for booleans, decimals and times. Other types are written as text unless a form is added. */
    public static <E> BodyWriter<E> of(String envelope, Map<Field<E, ?>, String> keys) {
        return new BodyWriter<E>(envelope, keys, HashMap.empty())
                .with(Boolean.class, NODES::booleanNode)
                .with(
                        BigDecimal.class,
                        decimal -> NODES.textNode(Decimal.canonical(decimal).toPlainString()))
                .with(
                        OffsetDateTime.class,
                        time -> NODES.textNode(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)));
    }

    /** Returns a copy that writes {@code type} in this form. */
    public <T> BodyWriter<E> with(Class<T> type, Function<T, JsonNode> form) {
        return new BodyWriter<>(envelope, keys, forms.put(type, value -> form.apply(type.cast(value))));
    }

    /** Returns a copy that writes {@code type} as a number. */
    public <T> BodyWriter<E> withNumber(Class<T> type, ToLongFunction<T> number) {
        return with(type, value -> NODES.numberNode(number.applyAsLong(value)));
    }

    /** Returns the body of a request, such as {@code {"customer":{…}}}. */
    public String write(Patch<E> patch) {
        ObjectNode fields = NODES.objectNode();
        patch.fields().forEach(field -> fields.set(keys.get(field).get(), node(patch.updateOf(field))));
        return JsonReader.envelope(envelope, fields);
    }

    private JsonNode node(FieldUpdate<?> fieldUpdate) {
        return fieldUpdate.applyTo(Option.none()).<JsonNode>fold(NODES::nullNode, this::valueNode);
    }

    private JsonNode valueNode(Object value) {
        return forms.get(value.getClass())
                .map(form -> form.apply(value))
                .getOrElse(() -> NODES.textNode(value.toString()));
    }
}
