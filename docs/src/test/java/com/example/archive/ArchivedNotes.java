package com.example.archive;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.note.ForwardingNoteRepository;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/** Keeps all notes. */
final class ArchivedNotes extends ForwardingNoteRepository {
    private final NoteRepository notes;

    ArchivedNotes(NoteRepository notes) {
        this.notes = notes;
    }

    @Override
    protected NoteRepository delegate() {
        return notes;
    }

    @Override
    public Either<Failure, Note> delete(NoteOwner owner, NoteId id) {
        return Refusal.of(NoteOperations.delete(owner, id));
    }
}
