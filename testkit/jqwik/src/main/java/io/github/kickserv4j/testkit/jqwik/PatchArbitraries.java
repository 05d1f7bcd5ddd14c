package io.github.kickserv4j.testkit.jqwik;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * The arbitraries of patches. They shrink to few fields with small values.
 *
 * @param fields those that a patch may set
 */
record PatchArbitraries<E>(Seq<Field<E, ?>> fields, FieldValues values) {
    private static final int MOST_UPDATES = 8;

    /** Returns patches that set the required fields, and any of the others. */
    Arbitrary<Patch<E>> withRequired(Seq<Field<E, ?>> required) {
        Arbitrary<List<UnaryOperator<Patch<E>>>> given =
                Combinators.combine(required.map(this::set).asJava()).as(List::ofAll);
        return Combinators.combine(updates().list().ofMaxSize(MOST_UPDATES), given)
                .as((others, first) -> patch(first.appendAll(others)));
    }

    /** Returns patches that set or clear at least one field. */
    Arbitrary<Patch<E>> changes() {
        Arbitrary<UnaryOperator<Patch<E>>> clears =
                Arbitraries.of(fields.reject(Field::isRequired).asJava()).map(field -> patch -> patch.clear(field));
        Arbitrary<UnaryOperator<Patch<E>>> changes = fields.forAll(Field::isRequired)
                ? updates()
                : Arbitraries.frequencyOf(Tuple.of(4, updates()), Tuple.of(1, clears));
        return changes.list().ofMinSize(1).ofMaxSize(MOST_UPDATES).map(updates -> patch(List.ofAll(updates)));
    }

    private Arbitrary<UnaryOperator<Patch<E>>> updates() {
        return Arbitraries.oneOf(fields.map(this::set).asJava());
    }

    private <T> Arbitrary<UnaryOperator<Patch<E>>> set(Field<E, T> field) {
        return values.of(field).map(value -> patch -> patch.set(field, value));
    }

    private static <E> Patch<E> patch(List<UnaryOperator<Patch<E>>> updates) {
        return updates.foldLeft(Patch.empty(), (patch, update) -> update.apply(patch));
    }

    /** Returns the arbitrary values of a field. */
    @FunctionalInterface
    interface FieldValues {
        <T> Arbitrary<T> of(Field<?, T> field);
    }
}
