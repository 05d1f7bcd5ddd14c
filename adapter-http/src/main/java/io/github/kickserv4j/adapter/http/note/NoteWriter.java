package io.github.kickserv4j.adapter.http.note;

import io.github.kickserv4j.adapter.http.json.BodyWriter;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.HashMap;

/** Writes the fields of a note. Its envelope and its text have the same name. */
@ReliesOn({"note-envelope", "public-is-writable"})
final class NoteWriter {
    private static final BodyWriter<Note> WRITER = BodyWriter.of(
            "note",
            HashMap.<Field<Note, ?>, String>empty().put(NoteFields.TEXT, "note").put(NoteFields.PUBLIC, "public"));

    private NoteWriter() {}

    static String envelope(Patch<Note> patch) {
        return WRITER.write(patch);
    }
}
