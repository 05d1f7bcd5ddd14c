package io.github.kickserv4j.fakeserver.note;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.fakeserver.shared.WritableField;
import io.github.kickserv4j.fakeserver.shared.WritableFields;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The fields of a note that clients may write. */
final class NoteWritableFields {
    private static final Seq<WritableField<Note, ?>> DOCUMENTED = List.of(WritableField.text("note", NoteFields.TEXT));

    private static final Seq<WritableField<Note, ?>> OF_CLIENTS =
            List.of(WritableField.flag("public", NoteFields.PUBLIC));

    static final WritableFields<Note> FIELDS =
            WritableFields.of("note-envelope", DOCUMENTED).with("public-is-writable", OF_CLIENTS);

    private NoteWritableFields() {}
}
