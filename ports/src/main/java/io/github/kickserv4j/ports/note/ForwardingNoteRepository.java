package io.github.kickserv4j.ports.note;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.reconcile.Reconciler;
import io.vavr.control.Either;
import java.util.stream.Stream;

/**
 * Forwards every call to another NoteRepository. A decorator extends it, and overrides what it changes.
 *
 * <p>Default methods are forwarded too, so that what the delegate does there is kept: they do not come back to the decorator. A
 * decorator whose lists differ overrides {@code all} as well, with {@code standardAll}, which walks over its own lists; the other
 * {@code standard} methods likewise read through the decorator.
 */
@CheckReturnValue
public abstract class ForwardingNoteRepository implements NoteRepository {
    /** Creates a decorator. */
    protected ForwardingNoteRepository() {}

    /** Returns the repository that calls are forwarded to. */
    protected abstract NoteRepository delegate();

    @Override
    public Either<Failure, Note> get(NoteOwner owner, NoteId id) {
        return delegate().get(owner, id);
    }

    @Override
    public Either<Failure, Page<Note>> list(NoteOwner owner, PageRequest page) {
        return delegate().list(owner, page);
    }

    @Override
    public Stream<Either<Failure, Note>> all(NoteOwner owner) {
        return delegate().all(owner);
    }

    @Override
    public Stream<Either<Failure, Note>> all(NoteOwner owner, PageRequest from) {
        return delegate().all(owner, from);
    }

    @Override
    public Either<Failure, Note> create(NoteOwner owner, NewNote note) {
        return delegate().create(owner, note);
    }

    @Override
    public Either<Failure, Note> update(NoteOwner owner, NoteId id, NoteChange change) {
        return delegate().update(owner, id, change);
    }

    @Override
    public Either<Failure, Note> delete(NoteOwner owner, NoteId id) {
        return delegate().delete(owner, id);
    }

    @Override
    public Either<Failure, Reconciliation<Note>> reconcile(Failure failure) {
        return delegate().reconcile(failure);
    }

    @Override
    public Either<Failure, Reconciliation<Note>> reconcile(UncertainWrite<? extends NoteWrite> write) {
        return delegate().reconcile(write);
    }

    /** Does what {@link NoteRepository#all(NoteOwner)} does by default, on this repository. */
    protected final Stream<Either<Failure, Note>> standardAll(NoteOwner owner) {
        return NoteRepository.super.all(owner, PageRequest.FIRST);
    }

    /** Does what {@link NoteRepository#all(NoteOwner, PageRequest)} does by default, on this repository. */
    protected final Stream<Either<Failure, Note>> standardAll(NoteOwner owner, PageRequest from) {
        return NoteRepository.super.all(owner, from);
    }

    /** Does what {@link NoteRepository#reconcile(Failure)} does by default, on this repository. */
    protected final Either<Failure, Reconciliation<Note>> standardReconcile(Failure failure) {
        return Reconciler.reconcile(failure, NoteWrite.class, this::standardReconcile);
    }

    /** Does what {@link NoteRepository#reconcile(UncertainWrite)} does by default, on this repository. */
    protected final Either<Failure, Reconciliation<Note>> standardReconcile(UncertainWrite<? extends NoteWrite> write) {
        return NoteRepository.super.reconcile(write);
    }
}
