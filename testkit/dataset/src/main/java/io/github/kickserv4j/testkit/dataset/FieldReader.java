package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.testkit.dataset.DocumentElement.Member;
import io.github.kickserv4j.testkit.dataset.DocumentElement.ObjectElement;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * Reads the fields of a record by Kickserv's names.
 *
 * @param fields those that there are
 * @param words what else there is, for messages
 */
record FieldReader<E>(Seq<Field<E, ?>> fields, Seq<String> words, ProblemCollector problems) {

    /** Returns what {@code set} makes of the field and its value, or {@code before} with the problems collected. */
    <R> R read(Member member, R before, FieldSetter<E, R> set) {
        Option<Field<E, ?>> field = named(member);
        if (field.isEmpty()) {
            problems.add(member.value(), "is not known here; there are " + known(), "");
            return before;
        }
        return read(field.get(), member.value(), before, set);
    }

    /** Returns the fields that an object sets. One whose value cannot be read is cleared, so that it does not count as absent. */
    Patch<E> patch(ObjectElement object) {
        return object.members()
                .foldLeft(Patch.empty(), (before, member) -> read(member, cleared(member, before), Patch::set));
    }

    private Patch<E> cleared(Member member, Patch<E> before) {
        return named(member).fold(() -> before, before::clear);
    }

    private Option<Field<E, ?>> named(Member member) {
        return fields.find(known -> known.name().equals(member.name()));
    }

    private <T, R> R read(Field<E, T> field, DocumentElement element, R before, FieldSetter<E, R> set) {
        return value(field, element)
                .map(value -> problems.attempt(element, before, () -> set.set(before, field, value)))
                .getOrElse(before);
    }

    private <T> Option<T> value(Field<E, T> field, DocumentElement element) {
        return field.type() == Assignees.class
                ? assignees(element).map(field.type()::cast)
                : valid(element, FieldValueReader.read(field, element));
    }

    /** Reads one employee or a list of them, so that a problem has the place of the employee. */
    private Option<Assignees> assignees(DocumentElement element) {
        return Option.sequence(element.elements().map(each -> valid(each, FieldValueReader.employee(each))))
                .map(Assignees::new);
    }

    private <T> Option<T> valid(DocumentElement element, Validation<Seq<Violation>, T> value) {
        if (value.isInvalid()) {
            problems.addAll(element, value.getError());
        }
        return value.fold(invalid -> Option.none(), Option::some);
    }

    private String known() {
        return words.appendAll(fields.map(Field::name)).mkString(", ");
    }

    /** Sets a field of something. */
    @FunctionalInterface
    interface FieldSetter<E, R> {
        <T> R set(R before, Field<E, T> field, T value);
    }
}
