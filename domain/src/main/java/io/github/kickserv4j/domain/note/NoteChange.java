package io.github.kickserv4j.domain.note;

import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Draft;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.util.Objects;

/** What is to change about a note: its text, which cannot be emptied, or its flag. */
public record NoteChange(Changes<Note> changes) {
    /** The change, if it keeps every rule. */
    public NoteChange {
        InvalidInputException.throwIfAny(violations(changes));
    }

    public static Draft<Note, NoteChange> builder() {
        return Draft.of(NoteChange::violations, NoteChange::new);
    }

    /** Sets one field and keeps the other. */
    public static <T> Draft<Note, NoteChange> set(Field<Note, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return builder().set(field, value);
    }

    /** The note after this change. */
    public Note applyTo(Note before) {
        return apply(changes, before);
    }

    static Note apply(Changes<Note> changes, Note before) {
        return new Note(
                before.id(),
                before.on(),
                changes.over(before, NoteFields.TEXT).getOrElse(""),
                changes.over(before, NoteFields.PUBLIC),
                before.creator(),
                before.audit(),
                before.unreadable());
    }

    private static Seq<Violation> violations(Changes<Note> changes) {
        return changes.nothing("note").appendAll(changes.violations(NoteFields.ALL));
    }
}
