package io.github.kickserv4j.ports.note;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.shared.Doubt;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.evidence.Evidence;
import io.github.kickserv4j.ports.shared.evidence.RecordKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Looks among the notes for what was asked of them. */
record NoteLookup(NoteRepository notes, Doubt doubt) {
    private static final RecordKind<Note> KIND = RecordKind.of(Note::id, Note::audit, Note::unreadable);
    private static final Seq<Field<Note, ?>> KEYS = List.of(NoteFields.TEXT);

    Either<Failure, Reconciliation<Note>> of(NoteWrite write) {
        if (write instanceof NoteWrite.Add add) {
            return added(add);
        }
        return write instanceof NoteWrite.Edit edit ? edited(edit) : deleted((NoteWrite.Delete) write);
    }

    private Either<Failure, Reconciliation<Note>> added(NoteWrite.Add add) {
        return evidence(add.note().fields()).created(KEYS, other -> rival(add, other), notes.all(add.owner()));
    }

    private static Option<Changes<Note>> rival(NoteWrite.Add asked, Write other) {
        return other instanceof NoteWrite.Add rival && rival.owner().equals(asked.owner())
                ? Option.some(rival.note().fields())
                : Option.none();
    }

    private Either<Failure, Reconciliation<Note>> edited(NoteWrite.Edit edit) {
        return evidence(edit.change().changes()).changed(notes.get(edit.owner(), edit.id()));
    }

    private Either<Failure, Reconciliation<Note>> deleted(NoteWrite.Delete delete) {
        return Evidence.deleted(
                KIND, notes.get(delete.owner(), delete.id()), () -> notes.list(delete.owner(), PageRequest.FIRST));
    }

    private Evidence<Note> evidence(Changes<Note> asked) {
        return Evidence.of(KIND, asked, doubt);
    }
}
