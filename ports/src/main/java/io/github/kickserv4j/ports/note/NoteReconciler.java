package io.github.kickserv4j.ports.note;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.evidence.RecordDescriptor;
import io.github.kickserv4j.ports.shared.evidence.WriteMatcher;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Looks among the notes for what was asked of them. */
record NoteReconciler(NoteRepository notes, UncertainWrite uncertainWrite) {
    private static final RecordDescriptor<Note> KIND = RecordDescriptor.of(Note::id, Note::audit, Note::unreadable);
    private static final Seq<Field<Note, ?>> KEYS = List.of(NoteFields.TEXT);

    Either<Failure, Reconciliation<Note>> reconcile(NoteWrite write) {
        if (write instanceof NoteWrite.Create create) {
            return added(create);
        }
        return write instanceof NoteWrite.Update update ? edited(update) : deleted((NoteWrite.Delete) write);
    }

    private Either<Failure, Reconciliation<Note>> added(NoteWrite.Create create) {
        return evidence(create.note().fields())
                .matchCreation(KEYS, other -> rival(create, other), notes.all(create.owner()));
    }

    private static Option<Patch<Note>> rival(NoteWrite.Create asked, Write other) {
        return other instanceof NoteWrite.Create rival && rival.owner().equals(asked.owner())
                ? Option.some(rival.note().fields())
                : Option.none();
    }

    private Either<Failure, Reconciliation<Note>> edited(NoteWrite.Update update) {
        return evidence(update.change().patch()).matchChange(notes.get(update.owner(), update.id()));
    }

    private Either<Failure, Reconciliation<Note>> deleted(NoteWrite.Delete delete) {
        return WriteMatcher.matchDeletion(
                KIND, notes.get(delete.owner(), delete.id()), () -> notes.list(delete.owner(), PageRequest.FIRST));
    }

    private WriteMatcher<Note> evidence(Patch<Note> asked) {
        return WriteMatcher.of(KIND, asked, uncertainWrite);
    }
}
