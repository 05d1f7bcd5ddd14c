package io.github.kickserv4j.adapter.http.json;

import io.github.kickserv4j.adapter.http.json.Column.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The components of a record of the wire, which are the first columns of its table. */
final class WireComponents<W extends Record> {
    /** The beginning of a word or number within a name. */
    private static final Pattern WORD = Pattern.compile("[A-Z]|(?<![0-9])[0-9]");

    private final RecordComponent[] components;
    private final Constructor<W> constructor;

    WireComponents(Class<W> wire) {
        this.components = wire.getRecordComponents();
        this.constructor = constructor(wire, components);
    }

    /** Returns a column of each component, by its name in snake case: {@code serviceAddress2} is read from {@code service_address_2}. */
    Seq<Column> columns(Seq<String> identity) {
        return List.of(components).zipWithIndex((component, index) -> {
            String key = key(component);
            Role role = identity.contains(key) ? Role.IDENTITY : Role.VALUE;
            return new Column(index, key, role, ScalarType.of(component.getType()));
        });
    }

    private static String key(RecordComponent component) {
        return WORD.matcher(component.getName()).replaceAll("_$0").toLowerCase(Locale.ROOT);
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
