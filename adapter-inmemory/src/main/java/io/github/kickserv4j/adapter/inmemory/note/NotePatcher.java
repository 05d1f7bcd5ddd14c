package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.PatchedValues;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;

/** Applies a patch to a note, field by field. */
@ReliesOn({"public-is-writable", "new-note-is-not-public"})
final class NotePatcher {
    private NotePatcher() {}

    /** A note is not public by default. */
    static Note create(NewNote requested, NoteId id, Noteable on, Audit audit) {
        Note bare = Note.builder(id, on).isPublic(Option.some(false)).build();
        return update(bare, requested.fields(), audit);
    }

    static Note update(Note before, Patch<Note> patch, Audit audit) {
        var values = new PatchedValues<>(before, patch);
        return before.toBuilder()
                .text(values.of(NoteFields.TEXT).getOrElse(""))
                .isPublic(values.of(NoteFields.PUBLIC))
                .audit(audit)
                .build();
    }
}
