package io.github.kickserv4j.adapter.http.note;

import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Client;
import io.github.kickserv4j.adapter.http.shared.Owners;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.adapter.http.shared.Session;
import io.github.kickserv4j.adapter.http.shared.Shown;
import io.github.kickserv4j.adapter.http.shared.Steps;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.Objects;

/** Notes over HTTP. One that is got, edited or deleted costs two requests more: its owner and it are read, and compared. */
public final class HttpNoteRepository implements NoteRepository {
    private final Client client;
    private final Replies replies;
    private final OwnedNotes notes;

    public HttpNoteRepository(Client client, Replies replies) {
        this.client = client;
        this.replies = replies;
        this.notes = new OwnedNotes(replies, new Owners(replies));
    }

    @Override
    public Either<Failure, Page<Note>> list(NoteOwner owner, PageRequest page) {
        Objects.requireNonNull(page, "page");
        Operation operation = NoteOperations.list(owner);
        return client.send(Call.get(operation, OwnedNotes.path(owner) + ".json").page(page))
                .flatMap(answer -> replies.page(operation, answer, NoteReader.NOTE, page));
    }

    @Override
    public Either<Failure, Note> get(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(id, "id");
        return client.read(session -> notes.read(session, NoteOperations.get(owner, id), owner, id));
    }

    @Override
    public Either<Failure, Note> add(NoteOwner owner, NewNote note) {
        Objects.requireNonNull(note, "note");
        Operation operation = NoteOperations.add(owner);
        Call post = Call.post(operation, OwnedNotes.path(owner) + ".json", NoteWriter.envelope(note.fields()));
        return client.create(
                new NoteWrite.Add(owner, note),
                session -> session.send(post).flatMap(answer -> replies.single(operation, answer, NoteReader.NOTE)),
                Note::id,
                Note::audit);
    }

    /** Read again if the answer holds no note, and must show the change; then who wrote it is not known. */
    @Override
    public Either<Failure, Note> edit(NoteOwner owner, NoteId id, NoteChange change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        Operation operation = NoteOperations.edit(owner, id);
        Call put = Call.put(operation, OwnedNotes.path(owner, id), NoteWriter.envelope(change.changes()));
        return client.write(new NoteWrite.Edit(owner, id, change), session -> before(session, operation, owner, id)
                .flatMap(before -> session.send(put))
                .flatMap(answer -> replies.changed(
                        operation,
                        answer,
                        told -> notes.note(operation, told, id),
                        () -> session.send(Call.get(operation, OwnedNotes.path(owner, id)))
                                .flatMap(again -> notes.note(operation, again, id)),
                        now -> Shown.differing(change.changes(), now, now.unreadable()))));
    }

    /** What it is answered with is not known; if it is no note, the one that was read before is the answer. */
    @Override
    public Either<Failure, Note> delete(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(id, "id");
        Operation operation = NoteOperations.delete(owner, id);
        return client.write(new NoteWrite.Delete(owner, id), session -> before(session, operation, owner, id)
                .flatMap(before -> session.send(Call.delete(operation, OwnedNotes.path(owner, id)))
                        .flatMap(answer -> replies.deleted(
                                operation, answer, NoteReader.NOTE, told -> notes.note(operation, told, id), before))));
    }

    private Either<Failure, Note> before(Session session, Operation operation, NoteOwner owner, NoteId id) {
        return notes.read(session, operation, owner, id).mapLeft(Steps::nothingDone);
    }
}
