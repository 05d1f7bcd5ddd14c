package io.github.kickserv4j.adapter.http.note;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.MultiStepFailures;
import io.github.kickserv4j.adapter.http.exchange.RequestSender;
import io.github.kickserv4j.adapter.http.response.OwnerResolver;
import io.github.kickserv4j.adapter.http.response.RecordRequests;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.control.Either;

/** Verifies that a note belongs to its owner, which Kickserv itself does not: both are read, and compared. */
@ReliesOn("note-reads-check-the-owner")
record NoteOwnership(RecordRequests<Note, NoteId> notes, OwnerResolver ownerResolver) {

    /** Returns the path of the owner's notes, without the suffix. */
    static String path(NoteOwner owner) {
        return owner.<String>fold(OwnerResolver::path, OwnerResolver::path) + "/notes";
    }

    static String path(NoteOwner owner, NoteId id) {
        return path(owner) + "/" + id + ".json";
    }

    /** Reads the owner's note of this id. */
    Either<Failure, Note> read(RequestSender requestSender, Operation operation, NoteOwner owner, NoteId id) {
        return noteable(requestSender, operation, owner).flatMap(noteable -> requestSender
                .send(ApiRequest.get(operation, path(owner, id)))
                .flatMap(apiResponse -> notes.single(operation, apiResponse, id)
                        .flatMap(note -> owned(operation, apiResponse, noteable, note))));
    }

    private Either<Failure, Note> owned(Operation operation, ApiResponse apiResponse, Noteable owner, Note note) {
        if (note.on().equals(owner)) {
            return Either.right(note);
        }
        boolean isSaid = note.on().fold(customer -> true, job -> true, NoteOwnership::isSaid);
        return Either.left(
                isSaid
                        ? MultiStepFailures.notFound(operation)
                        : notes.responseParser()
                                .unexpected(operation, apiResponse, "the response does not name the note's owner"));
    }

    private static boolean isSaid(Noteable.OnUnknown unknown) {
        return unknown.type().isDefined() && unknown.id().isDefined();
    }

    private Either<Failure, Noteable> noteable(RequestSender requestSender, Operation operation, NoteOwner owner) {
        return owner.fold(
                customer -> ownerResolver
                        .resolveId(requestSender, operation, customer)
                        .map(Noteable.OnCustomer::new),
                job -> ownerResolver.resolveId(requestSender, operation, job).map(Noteable.OnJob::new));
    }
}
