package io.github.kickserv4j.domain.note;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.util.Objects;

/** What is to change about a note: its text, which cannot be emptied, or its flag. */
public record NoteChange(Patch<Note> patch) {
    /** The change, if it keeps every rule. */
    public NoteChange {
        InvalidInputException.throwIfAny(violations(patch));
    }

    public static RecordBuilder<Note, NoteChange> builder() {
        return RecordBuilder.of(NoteChange::violations, NoteChange::new);
    }

    /** Sets one field and keeps the other. */
    public static <T> RecordBuilder<Note, NoteChange> set(Field<Note, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return builder().set(field, value);
    }

    /** The note after this change. */
    public Note applyTo(Note before) {
        return apply(patch, before);
    }

    static Note apply(Patch<Note> patch, Note before) {
        return new Note(
                before.id(),
                before.on(),
                patch.valueAfter(before, NoteFields.TEXT).getOrElse(""),
                patch.valueAfter(before, NoteFields.PUBLIC),
                before.creator(),
                before.audit(),
                before.unreadable());
    }

    private static Seq<Violation> violations(Patch<Note> patch) {
        return patch.violationIfEmpty("note").appendAll(patch.violations(NoteFields.ALL));
    }
}
