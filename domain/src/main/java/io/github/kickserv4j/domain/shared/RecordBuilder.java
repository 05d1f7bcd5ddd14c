package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;
import java.util.function.Function;

/**
 * Builds something to create, or a change, from the fields of one {@code E}. Mutable: each setter changes and returns this
 * builder. The last value set for a field wins. Not safe for several threads.
 *
 * @param <E> the record whose fields are set
 * @param <R> what is built
 * @param <B> the builder itself
 */
public abstract class RecordBuilder<E, R, B extends RecordBuilder<E, R, B>> {
    private final Function<Patch<E>, Seq<Violation>> rules;
    private final Function<Patch<E>, R> constructor;
    private Patch<E> patch = Patch.empty();

    /**
     * Begins with every field kept.
     *
     * @param constructor refuses a patch that breaks {@code rules} with an {@link InvalidInputException}
     */
    protected RecordBuilder(Function<Patch<E>, Seq<Violation>> rules, Function<Patch<E>, R> constructor) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.constructor = Objects.requireNonNull(constructor, "constructor");
    }

    /** Gives {@code field} a value. */
    public final <T> B set(Field<E, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        patch = patch.set(field, value);
        return self();
    }

    /** Gives {@code field} the value, if there is one; else leaves the field as it is in this builder. */
    public final <T> B setIfPresent(Field<E, T> field, Option<T> value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return value.fold(this::self, present -> set(field, present));
    }

    /** Empties {@code field}. */
    public final B clear(Field<E, ?> field) {
        Objects.requireNonNull(field, "field");
        patch = patch.clear(field);
        return self();
    }

    /** Returns the built value, or all violations. */
    public final Validation<Seq<Violation>, R> validate() {
        Seq<Violation> violations = rules.apply(patch);
        return Validation.cond(violations.isEmpty(), () -> constructor.apply(patch), () -> violations);
    }

    /**
     * Returns the built value.
     *
     * @throws InvalidInputException with all violations, if there are any
     */
    public final R build() {
        return constructor.apply(patch);
    }

    @SuppressWarnings("unchecked") // B is the type of the builder itself
    private B self() {
        return (B) this;
    }
}
