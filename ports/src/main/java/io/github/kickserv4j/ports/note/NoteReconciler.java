package io.github.kickserv4j.ports.note;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.reconcile.RecordDescriptor;
import io.github.kickserv4j.ports.shared.reconcile.WriteMatcher;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Declares the key fields of notes, and how a write of them is found. */
record NoteReconciler(NoteRepository notes) {
    static final RecordDescriptor<Note> NOTE = RecordDescriptor.of(Note::id, Note::audit, Note::unreadable);
    private static final Seq<Field<Note, ?>> KEYS = List.of(NoteFields.TEXT);

    Either<Failure, Reconciliation<Note>> match(NoteWrite write, WriteMatcher<Note> matcher) {
        return write.fold(
                create -> matcher.matchCreation(
                        create.note().fields(), KEYS, other -> competing(create, other), notes.all(create.owner())),
                update -> matcher.matchChange(update.change().patch(), notes.get(update.owner(), update.id())),
                delete -> matcher.matchDeletion(
                        notes.get(delete.owner(), delete.id()), () -> notes.list(delete.owner(), PageRequest.FIRST)));
    }

    private static Option<Patch<Note>> competing(NoteWrite.Create requested, Write<?> other) {
        return other instanceof NoteWrite.Create create && create.owner().equals(requested.owner())
                ? Option.some(create.note().fields())
                : Option.none();
    }
}
