package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.testkit.dataset.DocumentElement.Kind;
import io.github.kickserv4j.testkit.dataset.DocumentElement.Member;
import io.github.kickserv4j.testkit.dataset.DocumentElement.ObjectElement;
import io.github.kickserv4j.testkit.fixtures.JobFixture;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads texts, and the records that have a short form, which is a text, and a long one, which is an object. */
record NewRecordReader(ProblemCollector problems) {
    private static final String NAME = "name";
    private static final String PLACEHOLDER = "unnamed";

    /** Returns what {@code begin} makes of the name; of another name, if it has none that keeps the rules. */
    <T> T named(ObjectElement object, Function<String, T> begin) {
        Option<DocumentElement> name =
                object.members().find(member -> member.name().equals(NAME)).map(Member::value);
        T unnamed = begin.apply(PLACEHOLDER);
        if (name.isEmpty()) {
            String path = object.path() + "." + NAME;
            problems.add(new ObjectElement(object.line(), path, List.empty()), Rule.REQUIRED.sentence(), "");
        }
        return name.fold(() -> unnamed, element -> text(element, unnamed, begin));
    }

    /** Returns what {@code word} makes of a text, or {@code before} with the problems collected. */
    <T> T text(DocumentElement element, T before, Function<String, ? extends T> word) {
        return attempt(element, text(element), before, word);
    }

    /** Returns what {@code word} makes of it, if it is true. */
    <T> T flag(DocumentElement element, T before, Function<? super T, ? extends T> word) {
        return attempt(
                element,
                FieldValueReader.scalar(element, Kind.BOOLEAN),
                before,
                text -> Boolean.parseBoolean(text) ? word.apply(before) : before);
    }

    <T> T notes(DocumentElement element, T before, BiFunction<T, NewNote, T> word) {
        return all(
                element,
                before,
                NoteFields.ALL,
                (fixture, note) -> word.apply(fixture, new NewNote(note)),
                NewRecordReader::text,
                (fixture, text) -> word.apply(fixture, NewNote.builder(text).build()));
    }

    JobFixture charges(DocumentElement element, JobFixture before) {
        return all(
                element,
                before,
                ChargeFields.ALL,
                (job, charge) -> job.charged(new NewCharge(charge)),
                FieldValueReader::amount,
                JobFixture::charged);
    }

    JobFixture payments(DocumentElement element, JobFixture before) {
        return all(
                element,
                before,
                PaymentFields.ALL,
                (job, payment) -> job.paid(new NewPayment(payment)),
                FieldValueReader::amount,
                JobFixture::paid);
    }

    private <T, E> T all(
            DocumentElement element,
            T before,
            Seq<Field<E, ?>> fields,
            BiFunction<T, Patch<E>, T> longForm,
            Function<DocumentElement, Validation<Seq<Violation>, String>> shortValue,
            BiFunction<T, String, T> shortForm) {
        return element.elements()
                .foldLeft(
                        before,
                        (fixture, each) -> each instanceof ObjectElement object
                                ? record(object, fixture, fields, longForm)
                                : attempt(
                                        each, shortValue.apply(each), fixture, text -> shortForm.apply(fixture, text)));
    }

    private <T, E> T record(
            ObjectElement object, T before, Seq<Field<E, ?>> fields, BiFunction<T, Patch<E>, T> longForm) {
        Patch<E> patch = new FieldReader<>(fields, List.empty(), problems).patch(object);
        return problems.attempt(object, before, () -> longForm.apply(before, patch));
    }

    private static Validation<Seq<Violation>, String> text(DocumentElement element) {
        return FieldValueReader.scalar(element, Kind.TEXT);
    }

    private <T> T attempt(
            DocumentElement element,
            Validation<Seq<Violation>, String> value,
            T before,
            Function<String, ? extends T> word) {
        return value.fold(
                violations -> {
                    problems.addAll(element, violations);
                    return before;
                },
                text -> problems.attempt(element, before, () -> word.apply(text)));
    }
}
