package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Members;
import io.github.kickserv4j.testkit.dataset.OmissionCollector.Subject;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Writes notes: a text, or an object if the note is public. */
record NoteExporter(TextReplacement texts) {
    private static final FieldExporter<Note> FIELDS =
            new FieldExporter<>(NoteFields.ALL, HashMap.of(NoteFields.PUBLIC, false));

    private static final UnheldValues<Note> UNHELD = UnheldValues.<Note>none()
            .when("values of a note that cannot be read", note -> note.unreadable()
                    .nonEmpty());

    Seq<ExportedValue> export(Seq<Note> notes, Subject subject) {
        return notes.flatMap(note -> {
            UNHELD.addTo(subject, note);
            Members members = FIELDS.export(note, texts, subject);
            if (!members.has(NoteFields.TEXT.name())) {
                subject.add("a note without a valid text");
                return List.empty();
            }
            return List.of(members.shortened(NoteFields.TEXT.name()));
        });
    }
}
