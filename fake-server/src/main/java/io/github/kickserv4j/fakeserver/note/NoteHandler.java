package io.github.kickserv4j.fakeserver.note;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.ParentRecord;
import io.github.kickserv4j.fakeserver.shared.ParsedFields;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Handles the notes of one customer or one job.
 *
 * @param owner the owner in terms of the ports
 * @param parent the owner in terms of the responses
 * @param deletionFallback handles the deletion of a note that the owner does not have
 */
@ReliesOn({
    "lists-are-arrays",
    "note-writes-return-the-creator",
    "note-reads-check-the-owner",
    "deleted-note-is-returned",
    "empty-change-returns-the-record"
})
record NoteHandler(NoteRepository notes, NoteOwner owner, ParentRecord parent, DeletionFallback deletionFallback) {

    /** Deletes a note whose deletion failed with {@code failure}, or returns the response for that failure. */
    interface DeletionFallback {
        DeletionFallback NONE = (id, failure) -> Either.left(failure);

        Either<Failure, Note> delete(NoteId id, Failure failure);
    }

    ServerResponse list(PageRequest page) {
        return notes.list(owner, page)
                .fold(this::failed, found -> ServerResponse.rows(found.items(), NoteJson::withoutCreator));
    }

    ServerResponse add(ObjectNode fields) {
        return ParsedFields.forCreate(NoteWritableFields.FIELDS, fields)
                .validate(NewNote::new)
                .fold(parent::invalid, note -> written(notes.create(owner, note)));
    }

    ServerResponse get(NoteId id) {
        return notes.get(owner, id).fold(this::failed, NoteHandler::read);
    }

    /** Updates a note. An update without changes returns the note unchanged; Kickserv's response is not known. */
    ServerResponse edit(NoteId id, ObjectNode fields) {
        var parsedFields = ParsedFields.forUpdate(NoteWritableFields.FIELDS, fields);
        return parsedFields.isEmpty()
                ? get(id)
                : parsedFields
                        .validate(NoteChange::new)
                        .fold(broken -> invalid(id, broken), change -> written(notes.update(owner, id, change)));
    }

    ServerResponse delete(NoteId id) {
        return notes.delete(owner, id)
                .fold(failure -> deletionFallback.delete(id, failure), Either::<Failure, Note>right)
                .fold(this::failed, NoteHandler::read);
    }

    private ServerResponse written(Either<Failure, Note> result) {
        return result.fold(this::failed, note -> ServerResponse.ok(json -> NoteJson.withCreator(json, note)));
    }

    private static ServerResponse read(Note note) {
        return ServerResponse.ok(json -> NoteJson.withoutCreator(json, note));
    }

    private ServerResponse invalid(NoteId id, Seq<Violation> broken) {
        return notes.get(owner, id).fold(this::failed, there -> ErrorResponses.invalid(broken));
    }

    private ServerResponse failed(Failure failure) {
        return parent.forFailure(failure, "note");
    }
}
