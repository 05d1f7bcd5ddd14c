package io.github.kickserv4j.domain.shared;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/** The update of one field: kept, set to a value, or cleared. The three differ on the wire (documented). */
public sealed interface FieldUpdate<T> extends Serializable {
    /** Returns what the field holds afterwards, if it held {@code before}. */
    Option<T> applyTo(Option<T> before);

    record Keep<T>() implements FieldUpdate<T> {
        @Override
        public Option<T> applyTo(Option<T> before) {
            Objects.requireNonNull(before, "before");
            return before;
        }
    }

    record Set<T>(T value) implements FieldUpdate<T> {
        public Set {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Option<T> applyTo(Option<T> before) {
            Objects.requireNonNull(before, "before");
            return Option.some(value);
        }
    }

    record Clear<T>() implements FieldUpdate<T> {
        @Override
        public Option<T> applyTo(Option<T> before) {
            Objects.requireNonNull(before, "before");
            return Option.none();
        }
    }
}
