package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Objects;
import java.util.function.Function;

/**
 * What is going to be asked of the fields of one {@code E}, while it is put together. Immutable: each step gives a new one, so
 * that a started one can be shared.
 *
 * @param <E> the record whose fields they are
 * @param <R> what comes out: something to create, or a change
 */
public final class RecordBuilder<E, R> {
    private final Patch<E> patch;
    private final Function<Patch<E>, Seq<Violation>> rules;
    private final Function<Patch<E>, R> result;

    private RecordBuilder(Patch<E> patch, Function<Patch<E>, Seq<Violation>> rules, Function<Patch<E>, R> result) {
        this.patch = patch;
        this.rules = rules;
        this.result = result;
    }

    /** Begins with every field kept. */
    public static <E, R> RecordBuilder<E, R> of(
            Function<Patch<E>, Seq<Violation>> rules, Function<Patch<E>, R> result) {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(result, "result");
        return new RecordBuilder<>(Patch.empty(), rules, result);
    }

    /** Gives {@code field} a value. */
    public <T> RecordBuilder<E, R> set(Field<E, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return new RecordBuilder<>(patch.set(field, value), rules, result);
    }

    /** Empties {@code field}. */
    public RecordBuilder<E, R> clear(Field<E, ?> field) {
        Objects.requireNonNull(field, "field");
        return new RecordBuilder<>(patch.clear(field), rules, result);
    }

    /** What it says, or all rules that it breaks. */
    public Validation<Seq<Violation>, R> validate() {
        Seq<Violation> broken = rules.apply(patch);
        return Validation.cond(broken.isEmpty(), () -> result.apply(patch), () -> broken);
    }

    /**
     * What it says.
     *
     * @throws InvalidInputException with all rules that it breaks
     */
    public R build() {
        InvalidInputException.throwIfAny(rules.apply(patch));
        return result.apply(patch);
    }
}
