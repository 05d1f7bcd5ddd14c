package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import io.github.kickserv4j.adapter.http.json.Column.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The components of a record of the wire, which are the first columns of its table. */
final class WireComponents<W extends Record> {
    private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();

    private final RecordComponent[] components;
    private final Constructor<W> constructor;

    WireComponents(Class<W> wire) {
        this.components = wire.getRecordComponents();
        this.constructor = constructor(wire, components);
    }

    /** Returns a column of each component, by its name in snake case or its {@link JsonProperty}. */
    Seq<Column> columns(Seq<String> identity) {
        return List.of(components).zipWithIndex((component, index) -> {
            String key = key(component);
            Role role = identity.contains(key) ? Role.IDENTITY : Role.VALUE;
            return new Column(index, key, role, ScalarType.of(component.getType()));
        });
    }

    private static String key(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? SNAKE_CASE.translate(component.getName()) : named.value();
    }

    /** Creates a record of the values. */
    W create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException notAWireRecord) {
            throw new IllegalStateException(notAWireRecord);
        }
    }

    private static <W> Constructor<W> constructor(Class<W> wire, RecordComponent[] components) {
        try {
            Constructor<W> constructor = wire.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException notARecord) {
            throw new IllegalArgumentException(notARecord);
        }
    }
}
