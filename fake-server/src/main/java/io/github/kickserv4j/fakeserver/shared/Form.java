package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;

/**
 * What the body of a request asks of the fields of an {@code E}. Keys that are unknown, or not for clients to give, such as
 * {@code customer_number}, are ignored (documented for that one).
 *
 * @param misread values that are none of their field
 */
public record Form<E>(Changes<E> changes, Seq<Violation> misread) {

    /** What is to be: {@code null} and empty text are as good as nothing (inferred). */
    public static <E> Form<E> ofNew(Seq<WritableField<E, ?>> table, ObjectNode fields) {
        return read(table, fields, (form, field) -> form);
    }

    /** What is to change: {@code null} and empty text empty a field (inferred). */
    public static <E> Form<E> ofChange(Seq<WritableField<E, ?>> table, ObjectNode fields) {
        return read(table, fields, (form, field) -> new Form<>(form.changes.clear(field.field()), form.misread));
    }

    /** Whether it asks for nothing. */
    public boolean isEmpty() {
        return changes.fields().isEmpty() && misread.isEmpty();
    }

    /** What {@code constructor} makes of it, or all that is wrong with it. */
    public <R> Validation<Seq<Violation>, R> checked(Function<Changes<E>, R> constructor) {
        try {
            R checked = constructor.apply(changes);
            return Validation.cond(misread.isEmpty(), () -> checked, () -> misread);
        } catch (InvalidInputException broken) {
            return Validation.invalid(misread.appendAll(broken.violations().reject(this::isMisread)));
        }
    }

    /** A value that could not be read is wrong once: it is not missing too, and not nothing. */
    private boolean isMisread(Violation violation) {
        return misread.exists(found ->
                found.field().equals(violation.field()) || violation.rule().equals(Changes.NOTHING));
    }

    private static <E> Form<E> read(Seq<WritableField<E, ?>> table, ObjectNode fields, Emptied<E> emptied) {
        return table.foldLeft(
                new Form<E>(Changes.none(), List.empty()),
                (form, field) -> form.with(field, fields.path(field.key()), emptied));
    }

    private <T> Form<E> with(WritableField<E, T> field, JsonNode value, Emptied<E> emptied) {
        return field.text(value)
                .fold(() -> this, text -> text.isEmpty() ? emptied.take(this, field) : with(field, text));
    }

    private <T> Form<E> with(WritableField<E, T> field, String text) {
        return field.reader()
                .apply(text)
                .fold(
                        violations -> new Form<>(changes, misread.appendAll(violations)),
                        right -> new Form<>(changes.set(field.field(), right), misread));
    }

    private interface Emptied<E> {
        Form<E> take(Form<E> form, WritableField<E, ?> field);
    }
}
