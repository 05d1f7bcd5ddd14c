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
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.ports.shared.evidence.UncertainWrites;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The notes on customers and jobs, each reached through its owner: a note of another owner is {@link Failure.NotFound} here, and
 * nothing becomes of it. An owner who does not exist is {@link Failure.NotFound} too.
 *
 * <p>Kickserv itself deletes a note even when the path names another customer (documented). Adapters see to it that this port
 * never does: over HTTP by reading the note and its owner first.
 */
@CheckReturnValue
public interface NoteRepository {

    /** One page of the owner's notes; an empty one if there are none, or past the end. The order is the server's. */
    Either<Failure, Page<Note>> list(NoteOwner owner, PageRequest page);

    /** The note of this id, or {@link Failure.NotFound}. Who wrote it is not told here. */
    Either<Failure, Note> get(NoteOwner owner, NoteId id);

    /** Adds a note, and answers with it and with who wrote it. Two calls make two notes. */
    Either<Failure, Note> create(NoteOwner owner, NewNote note);

    /** Changes what {@code change} names, keeps the rest, and answers with the note and with who wrote it. */
    Either<Failure, Note> update(NoteOwner owner, NoteId id, NoteChange change);

    /** Deletes a note for good, and answers with what it was; a second time, with {@link Failure.NotFound}. */
    Either<Failure, Note> delete(NoteOwner owner, NoteId id);

    /** All notes of the owner, page after page as they are asked for; see {@link PageWalk}. */
    default Stream<Either<Failure, Note>> all(NoteOwner owner) {
        Objects.requireNonNull(owner, "owner");
        return all(owner, PageRequest.FIRST);
    }

    /** The same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Note>> all(NoteOwner owner, PageRequest from) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(NoteOperations.all(owner), from, page -> list(owner, page), Note::id);
    }

    /**
     * Whether a write that failed was carried out after all. If the failure leaves no doubt, it was not, and nothing is asked of
     * the server. If it is in doubt about a {@link NoteWrite}, see {@link #reconcile(NoteWrite, Instant)}; if about anything
     * else, nobody can tell here.
     */
    default Either<Failure, Reconciliation<Note>> reconcile(Failure failure) {
        return UncertainWrites.reconcile(failure, NoteWrite.class, this::reconcile);
    }

    /**
     * Whether a write was carried out, as the owner's notes tell that are there now; {@link Reconciliation} says how. A note that
     * was added is known by its text. If one could not look, the failure is in the same doubt.
     *
     * @param since when it was asked, by the clock of this side
     */
    default Either<Failure, Reconciliation<Note>> reconcile(NoteWrite write, Instant since) {
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(since, "since");
        return reconcile(write, since, WriteHistory.none());
    }

    /**
     * The same, with what is known beside it: which records are others', or were there before. A creation of which nothing else
     * is known can be found not to be done, but never to be done.
     */
    default Either<Failure, Reconciliation<Note>> reconcile(NoteWrite write, Instant since, WriteHistory history) {
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(history, "history");
        var uncertainWrite = new UncertainWrite(write, since, history);
        return UncertainWrites.withUncertainWriteKept(
                uncertainWrite, new NoteReconciler(this, uncertainWrite).reconcile(write));
    }
}
