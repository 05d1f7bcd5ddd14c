package io.github.kickserv4j.adapter.http.note;

import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Owners;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.adapter.http.shared.Session;
import io.github.kickserv4j.adapter.http.shared.Steps;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.control.Either;

/** Sees to it that a note is its owner's, which Kickserv itself does not (documented): both are read, and compared. */
record OwnedNotes(Replies replies, Owners owners) {

    /** Where the owner's notes are, without the suffix. */
    static String path(NoteOwner owner) {
        return owner instanceof NoteOwner.OfCustomer customer
                ? Owners.path(customer.number()) + "/notes"
                : Owners.path(((NoteOwner.OfJob) owner).number()) + "/notes";
    }

    static String path(NoteOwner owner, NoteId id) {
        return path(owner) + "/" + id + ".json";
    }

    /** Reads the owner's note of this id. */
    Either<Failure, Note> read(Session session, Operation operation, NoteOwner owner, NoteId id) {
        return noteable(session, operation, owner)
                .flatMap(noteable -> session.send(Call.get(operation, path(owner, id)))
                        .flatMap(answer ->
                                note(operation, answer, id).flatMap(note -> owned(operation, answer, noteable, note))));
    }

    /** The note that an answer holds, which must be that of this id. */
    Either<Failure, Note> note(Operation operation, Answer answer, NoteId id) {
        return replies.single(operation, answer, NoteReader.NOTE)
                .filterOrElse(
                        note -> note.id().equals(id),
                        note -> replies.unexpected(operation, answer, "the answer is note " + note.id()));
    }

    private Either<Failure, Note> owned(Operation operation, Answer answer, Noteable owner, Note note) {
        if (note.on().equals(owner)) {
            return Either.right(note);
        }
        boolean isSaid = !(note.on() instanceof Noteable.Other other)
                || (other.type().isDefined() && other.id().isDefined());
        return Either.left(
                isSaid
                        ? Steps.notFound(operation)
                        : replies.unexpected(operation, answer, "the answer does not say what the note is on"));
    }

    private Either<Failure, Noteable> noteable(Session session, Operation operation, NoteOwner owner) {
        return owner instanceof NoteOwner.OfCustomer customer
                ? owners.id(session, operation, customer.number()).map(Noteable.OfCustomer::new)
                : owners.id(session, operation, ((NoteOwner.OfJob) owner).number())
                        .map(Noteable.OfJob::new);
    }
}
