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
public final class Draft<E, R> {
    private final Changes<E> changes;
    private final Function<Changes<E>, Seq<Violation>> rules;
    private final Function<Changes<E>, R> result;

    private Draft(Changes<E> changes, Function<Changes<E>, Seq<Violation>> rules, Function<Changes<E>, R> result) {
        this.changes = changes;
        this.rules = rules;
        this.result = result;
    }

    /** Begins with every field kept. */
    public static <E, R> Draft<E, R> of(Function<Changes<E>, Seq<Violation>> rules, Function<Changes<E>, R> result) {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(result, "result");
        return new Draft<>(Changes.none(), rules, result);
    }

    /** Gives {@code field} a value. */
    public <T> Draft<E, R> set(Field<E, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return new Draft<>(changes.set(field, value), rules, result);
    }

    /** Empties {@code field}. */
    public Draft<E, R> clear(Field<E, ?> field) {
        Objects.requireNonNull(field, "field");
        return new Draft<>(changes.clear(field), rules, result);
    }

    /** What it says, or all rules that it breaks. */
    public Validation<Seq<Violation>, R> validate() {
        Seq<Violation> broken = rules.apply(changes);
        return Validation.cond(broken.isEmpty(), () -> result.apply(changes), () -> broken);
    }

    /**
     * What it says.
     *
     * @throws InvalidInputException with all rules that it breaks
     */
    public R build() {
        InvalidInputException.throwIfAny(rules.apply(changes));
        return result.apply(changes);
    }
}
