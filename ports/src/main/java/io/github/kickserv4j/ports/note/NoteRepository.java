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
import io.github.kickserv4j.ports.shared.PageWalk;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.reconcile.Reconciler;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The notes on customers and jobs, each reached through its owner: a note of another owner is {@link Failure.NotFound} here, and is
 * not changed. An owner who does not exist is {@link Failure.NotFound} too.
 *
 * <p>Kickserv itself deletes a note even when the path names another customer (documented). Adapters ensure that this port never
 * does: over HTTP by reading the note and its owner first.
 */
@CheckReturnValue
public interface NoteRepository {

    /** Returns the note of this id, or {@link Failure.NotFound}. Its creator is not included here. */
    Either<Failure, Note> get(NoteOwner owner, NoteId id);

    /** Returns one page of the owner's notes; an empty one if there are none, or past the end. The order is the server's. */
    Either<Failure, Page<Note>> list(NoteOwner owner, PageRequest page);

    /** Returns all notes of the owner, page after page when they are needed; see {@link PageWalk}. */
    default Stream<Either<Failure, Note>> all(NoteOwner owner) {
        Objects.requireNonNull(owner, "owner");
        return all(owner, PageRequest.FIRST);
    }

    /** Does the same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Note>> all(NoteOwner owner, PageRequest from) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(NoteOperations.all(owner), from, page -> list(owner, page), Note::id);
    }

    /** Creates a note, and returns it with its creator. Two calls make two notes. */
    Either<Failure, Note> create(NoteOwner owner, NewNote note);

    /** Changes what {@code change} names, keeps the rest, and returns the note as it is then, with its creator. */
    Either<Failure, Note> update(NoteOwner owner, NoteId id, NoteChange change);

    /** Deletes a note permanently, and returns the deleted record; a second time, {@link Failure.NotFound}. */
    Either<Failure, Note> delete(NoteOwner owner, NoteId id);

    /**
     * Returns whether a failed write was carried out after all. If the outcome is certain, it was not, and nothing is sent. An
     * uncertain {@link NoteWrite} is {@linkplain #reconcile(UncertainWrite) searched for}; for any other write the result is
     * inconclusive.
     */
    default Either<Failure, Reconciliation<Note>> reconcile(Failure failure) {
        Objects.requireNonNull(failure, "failure");
        return Reconciler.reconcile(failure, NoteWrite.class, this::reconcile);
    }

    /**
     * Returns whether a write was carried out, by the records that exist now, as {@link Reconciliation} describes. A created note
     * is recognised by its text. If the records cannot be read, the failure keeps the uncertain write.
     */
    default Either<Failure, Reconciliation<Note>> reconcile(UncertainWrite<? extends NoteWrite> write) {
        Objects.requireNonNull(write, "write");
        return Reconciler.reconcile(write, NoteReconciler.NOTE, new NoteReconciler(this)::match);
    }
}
