package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;

/**
 * What the body of a request asks of the fields of an {@code E}. Keys that are unknown, or not for clients to give, such as
 * {@code customer_number}, are ignored (documented for that one).
 *
 * @param parseErrors values that are none of their field
 */
public record ParsedFields<E>(Patch<E> patch, Seq<Violation> parseErrors) {

    /** What is to be: {@code null} and empty text are as good as nothing (inferred). */
    public static <E> ParsedFields<E> forCreate(Seq<WritableField<E, ?>> table, ObjectNode fields) {
        return read(table, fields, (parsedFields, field) -> parsedFields);
    }

    /** What is to change: {@code null} and empty text empty a field (inferred). */
    public static <E> ParsedFields<E> forUpdate(Seq<WritableField<E, ?>> table, ObjectNode fields) {
        return read(
                table,
                fields,
                (parsedFields, field) ->
                        new ParsedFields<>(parsedFields.patch.clear(field.field()), parsedFields.parseErrors));
    }

    /** Whether it asks for nothing. */
    public boolean isEmpty() {
        return patch.fields().isEmpty() && parseErrors.isEmpty();
    }

    /** What {@code constructor} makes of it, or all that is wrong with it. */
    public <R> Validation<Seq<Violation>, R> validate(Function<Patch<E>, R> constructor) {
        try {
            R checked = constructor.apply(patch);
            return Validation.cond(parseErrors.isEmpty(), () -> checked, () -> parseErrors);
        } catch (InvalidInputException broken) {
            return Validation.invalid(parseErrors.appendAll(broken.violations().reject(this::isMisread)));
        }
    }

    /** A value that could not be read is wrong once: it is not missing too, and not nothing. */
    private boolean isMisread(Violation violation) {
        return parseErrors.exists(found -> found.field().equals(violation.field()) || violation.isOf(Patch.NOT_EMPTY));
    }

    private static <E> ParsedFields<E> read(
            Seq<WritableField<E, ?>> table, ObjectNode fields, EmptyValueHandler<E> emptyValueHandler) {
        return table.foldLeft(
                new ParsedFields<E>(Patch.empty(), List.empty()),
                (parsedFields, field) -> parsedFields.with(field, fields.path(field.key()), emptyValueHandler));
    }

    private <T> ParsedFields<E> with(
            WritableField<E, T> field, JsonNode value, EmptyValueHandler<E> emptyValueHandler) {
        return field.text(value)
                .fold(() -> this, text -> text.isEmpty() ? emptyValueHandler.handle(this, field) : with(field, text));
    }

    private <T> ParsedFields<E> with(WritableField<E, T> field, String text) {
        return field.parser()
                .apply(text)
                .fold(
                        violations -> new ParsedFields<>(patch, parseErrors.appendAll(violations)),
                        right -> new ParsedFields<>(patch.set(field.field(), right), parseErrors));
    }

    private interface EmptyValueHandler<E> {
        ParsedFields<E> handle(ParsedFields<E> parsedFields, WritableField<E, ?> field);
    }
}
