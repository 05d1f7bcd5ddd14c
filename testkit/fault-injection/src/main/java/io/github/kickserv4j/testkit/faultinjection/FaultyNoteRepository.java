package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.Objects;

/** Injects faults into the operations on notes. */
@CheckReturnValue
record FaultyNoteRepository(NoteRepository delegate, FaultInjector injector) implements NoteRepository {
    private static final Creation<Note> CREATION = Creation.of(Note::id, Note::audit);

    @Override
    public Either<Failure, Note> get(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return injector.read(
                Invocation.of(OperationName.NOTES_GET, NoteOperations.get(owner, id), owner, id),
                () -> delegate.get(owner, id));
    }

    @Override
    public Either<Failure, Page<Note>> list(NoteOwner owner, PageRequest page) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(page, "page");
        return injector.read(
                Invocation.of(OperationName.NOTES_LIST, NoteOperations.list(owner), owner, page),
                () -> delegate.list(owner, page));
    }

    @Override
    public Either<Failure, Note> create(NoteOwner owner, NewNote note) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(note, "note");
        return injector.create(
                Invocation.of(OperationName.NOTES_CREATE, NoteOperations.create(owner), owner, note),
                new NoteWrite.Create(owner, note),
                CREATION,
                () -> delegate.create(owner, note));
    }

    @Override
    public Either<Failure, Note> update(NoteOwner owner, NoteId id, NoteChange change) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return injector.write(
                Invocation.of(OperationName.NOTES_UPDATE, NoteOperations.update(owner, id), owner, id, change),
                new NoteWrite.Update(owner, id, change),
                () -> delegate.update(owner, id, change));
    }

    @Override
    public Either<Failure, Note> delete(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return injector.write(
                Invocation.of(OperationName.NOTES_DELETE, NoteOperations.delete(owner, id), owner, id),
                new NoteWrite.Delete(owner, id),
                () -> delegate.delete(owner, id));
    }
}
