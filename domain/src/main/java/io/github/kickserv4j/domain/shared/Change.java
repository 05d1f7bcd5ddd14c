package io.github.kickserv4j.domain.shared;

import io.vavr.control.Option;

/** What is asked of one field: leave it, give it a value, or empty it. The three differ on the wire (documented). */
public sealed interface Change<T> {
    /** What the field holds afterwards, if it held {@code before}. */
    Option<T> over(Option<T> before);

    record Keep<T>() implements Change<T> {
        @Override
        public Option<T> over(Option<T> before) {
            return before;
        }
    }

    record Set<T>(T value) implements Change<T> {
        @Override
        public Option<T> over(Option<T> before) {
            return Option.some(value);
        }
    }

    record Clear<T>() implements Change<T> {
        @Override
        public Option<T> over(Option<T> before) {
            return Option.none();
        }
    }
}
