package io.github.kickserv4j.domain.shared;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.ArrayList;

/** Stands for a {@link Patch} in a serialized form: its fields, and what is asked of each, in their order. */
record StoredPatch(ArrayList<Field<?, ?>> fields, ArrayList<FieldUpdate<?>> updates) implements Serializable {
    private Object readResolve() {
        Patch<Object> patch = Patch.empty();
        for (int i = 0; i < fields.size(); i++) {
            patch = with(patch, fields.get(i), updates.get(i));
        }
        return patch;
    }

    @SuppressWarnings(
            "unchecked") // what was stored was a Patch of one record type, and FieldUpdates of their fields' types
    private static Patch<Object> with(Patch<Object> patch, Field<?, ?> field, FieldUpdate<?> update) {
        Field<Object, Object> known = (Field<Object, Object>) field;
        return update.applyTo(Option.none())
                .fold(
                        () -> patch.clear(known),
                        value -> patch.set(known, known.type().cast(value)));
    }
}
