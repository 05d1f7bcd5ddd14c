package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;

/** Holds the values that the fields of a record have after a patch. */
@ReliesOn({"put-changes-a-customer", "null-clears-a-field"})
public record PatchedValues<E>(E before, Patch<E> patch) {
    /** Returns what {@code field} holds afterwards. */
    public <T> Option<T> of(Field<E, T> field) {
        return patch.updateOf(field).applyTo(field.valueIn(before));
    }
}
