package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Draft;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * All that was typed about the fields of one record.
 *
 * @param set fields with the values that they shall have
 * @param cleared fields to empty, or why a name names none
 */
record TypedFields<E>(Seq<Assignment<E, ?>> set, Seq<Validation<Seq<Violation>, Field<E, ?>>> cleared) {

    /** What is wrong before any rule of the domain is asked. */
    Seq<Violation> wrong() {
        return set.<Violation>flatMap(assignment -> Checked.violations(assignment.value()))
                .appendAll(cleared.flatMap(Checked::violations))
                .appendAll(setAndCleared());
    }

    /** Whether nothing of it can be understood. */
    boolean isNothing() {
        return set.forAll(assignment -> assignment.value().isInvalid()) && cleared.forAll(Validation::isInvalid);
    }

    /** The draft with all that can be understood. */
    <R> Draft<E, R> in(Draft<E, R> begun) {
        Draft<E, R> draft = set.foldLeft(begun, (builder, assignment) -> assignment.in(builder));
        return Checked.valid(cleared).foldLeft(draft, Draft::clear);
    }

    /** Whether a value was typed for the field of that name, but could not be understood; so it is not missing. */
    boolean isMisread(String name) {
        return set.exists(assignment ->
                assignment.value().isInvalid() && assignment.field().name().equals(name));
    }

    private Seq<Violation> setAndCleared() {
        Seq<Field<E, ?>> empty = Checked.valid(cleared);
        return set.filter(assignment -> empty.contains(assignment.field()))
                .map(assignment -> new Violation(
                        assignment.field().name(), "cannot be set and cleared at once", assignment.typed()));
    }
}
