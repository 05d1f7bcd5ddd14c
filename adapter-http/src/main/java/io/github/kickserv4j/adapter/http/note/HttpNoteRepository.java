package io.github.kickserv4j.adapter.http.note;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.OperationExecutor;
import io.github.kickserv4j.adapter.http.response.ChangeVerifier;
import io.github.kickserv4j.adapter.http.response.OwnerResolver;
import io.github.kickserv4j.adapter.http.response.RecordRequests;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * Accesses notes over HTTP. To read, update or delete a note takes two more requests: its owner and the note are read, and
 * compared.
 */
@ReliesOn({
    "notes-of-a-customer",
    "notes-of-a-job",
    "verbs-of-a-jobs-notes",
    "note-deletion-ignores-the-customer",
    "deleted-note-is-returned",
    "page-of-notes-and-payments"
})
public final class HttpNoteRepository implements NoteRepository {
    private final OperationExecutor operationExecutor;
    private final RecordRequests<Note, NoteId> notes;
    private final NoteOwnership noteOwnership;

    public HttpNoteRepository(OperationExecutor operationExecutor, ResponseParser responseParser) {
        this.operationExecutor = operationExecutor;
        this.notes = new RecordRequests<>(responseParser, NoteReader.NOTE, Note::id);
        this.noteOwnership = new NoteOwnership(notes, new OwnerResolver(responseParser));
    }

    @Override
    public Either<Failure, Page<Note>> list(NoteOwner owner, PageRequest page) {
        Objects.requireNonNull(page, "page");
        Operation operation = NoteOperations.list(owner);
        return operationExecutor
                .send(ApiRequest.get(operation, NoteOwnership.path(owner) + ".json")
                        .withPage(page))
                .flatMap(apiResponse -> notes.page(operation, apiResponse, page));
    }

    @Override
    public Either<Failure, Note> get(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(id, "id");
        return operationExecutor.read(
                requestSender -> noteOwnership.read(requestSender, NoteOperations.get(owner, id), owner, id));
    }

    @Override
    public Either<Failure, Note> create(NoteOwner owner, NewNote note) {
        Objects.requireNonNull(note, "note");
        Operation operation = NoteOperations.create(owner);
        ApiRequest post =
                ApiRequest.post(operation, NoteOwnership.path(owner) + ".json", NoteWriter.envelope(note.fields()));
        return operationExecutor.create(
                new NoteWrite.Create(owner, note),
                requestSender -> notes.create(requestSender, post),
                Note::id,
                Note::audit);
    }

    /**
     * Updates a note. If the response contains no note, the note is read again, and must show the change; its author is unknown
     * then.
     */
    @Override
    public Either<Failure, Note> update(NoteOwner owner, NoteId id, NoteChange change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        Operation operation = NoteOperations.update(owner, id);
        ApiRequest put = ApiRequest.put(operation, NoteOwnership.path(owner, id), NoteWriter.envelope(change.patch()));
        return operationExecutor.write(
                new NoteWrite.Update(owner, id, change),
                requestSender -> noteOwnership.read(requestSender, operation, owner, id),
                (requestSender, before) -> notes.update(
                        requestSender,
                        put,
                        id,
                        now -> ChangeVerifier.differingFields(change.patch(), now, now.unreadable())));
    }

    /** Deletes a note. The response is not known; if it contains no note, the result is the note that was read before. */
    @Override
    public Either<Failure, Note> delete(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(id, "id");
        Operation operation = NoteOperations.delete(owner, id);
        ApiRequest delete = ApiRequest.delete(operation, NoteOwnership.path(owner, id));
        return operationExecutor.write(
                new NoteWrite.Delete(owner, id),
                requestSender -> noteOwnership.read(requestSender, operation, owner, id),
                (requestSender, before) -> notes.delete(requestSender, delete, before));
    }
}
