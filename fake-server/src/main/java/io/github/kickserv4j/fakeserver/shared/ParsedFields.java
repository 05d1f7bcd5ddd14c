package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;

/**
 * The field values in a request body. Keys that are unknown, or that clients may not write, such as {@code customer_number}, are
 * ignored.
 *
 * @param parseErrors the values that the type of their field does not allow
 */
@ReliesOn({
    "unwritable-keys-are-ignored",
    "customer-number-is-assigned",
    "empty-text-is-no-value-when-created",
    "null-clears-a-field"
})
public record ParsedFields<E>(Patch<E> patch, Seq<Violation> parseErrors) {

    /** Reads the fields of a new record: {@code null} and empty text count as no value. */
    public static <E> ParsedFields<E> forCreate(WritableFields<E> table, ObjectNode fields) {
        return read(table, fields, (parsedFields, field) -> parsedFields);
    }

    /** Reads the fields of an update: {@code null} and empty text clear a field. */
    public static <E> ParsedFields<E> forUpdate(WritableFields<E> table, ObjectNode fields) {
        return read(
                table,
                fields,
                (parsedFields, field) ->
                        new ParsedFields<>(parsedFields.patch.clear(field.field()), parsedFields.parseErrors));
    }

    /** Returns whether the body changes nothing. */
    public boolean isEmpty() {
        return patch.fields().isEmpty();
    }

    /** Returns the result of {@code constructor}, or all violations. */
    public <R> Validation<Seq<Violation>, R> validate(Function<Patch<E>, R> constructor) {
        try {
            R checked = constructor.apply(patch);
            return Validation.cond(parseErrors.isEmpty(), () -> checked, () -> parseErrors);
        } catch (InvalidInputException broken) {
            return Validation.invalid(parseErrors.appendAll(broken.violations().reject(this::isMisread)));
        }
    }

    /** A value that could not be parsed is reported once: not as a missing value too. */
    private boolean isMisread(Violation violation) {
        return parseErrors.exists(found -> found.field().equals(violation.field()));
    }

    private static <E> ParsedFields<E> read(
            WritableFields<E> table, ObjectNode fields, EmptyValueHandler<E> emptyValueHandler) {
        return table.all()
                .foldLeft(
                        new ParsedFields<E>(Patch.empty(), List.empty()),
                        (parsedFields, field) -> parsedFields.with(field, fields.path(field.key()), emptyValueHandler));
    }

    private <T> ParsedFields<E> with(
            WritableField<E, T> field, JsonNode value, EmptyValueHandler<E> emptyValueHandler) {
        return field.text(value)
                .fold(() -> this, text -> text.isEmpty() ? emptyValueHandler.handle(this, field) : with(field, text));
    }

    /** A field whose value could not be parsed is cleared, so that it does not count as absent. */
    private <T> ParsedFields<E> with(WritableField<E, T> field, String text) {
        return field.parser()
                .apply(text)
                .fold(
                        violations -> new ParsedFields<>(patch.clear(field.field()), parseErrors.appendAll(violations)),
                        right -> new ParsedFields<>(patch.set(field.field(), right), parseErrors));
    }

    private interface EmptyValueHandler<E> {
        ParsedFields<E> handle(ParsedFields<E> parsedFields, WritableField<E, ?> field);
    }
}
