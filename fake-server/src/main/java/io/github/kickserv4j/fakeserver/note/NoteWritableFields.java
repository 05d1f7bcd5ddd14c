package io.github.kickserv4j.fakeserver.note;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.fakeserver.shared.WritableField;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The fields of a note that clients may write. */
final class NoteWritableFields {
    static final Seq<WritableField<Note, ?>> FIELDS =
            List.of(WritableField.text("note", NoteFields.TEXT), WritableField.flag("public", NoteFields.PUBLIC));

    private NoteWritableFields() {}
}
