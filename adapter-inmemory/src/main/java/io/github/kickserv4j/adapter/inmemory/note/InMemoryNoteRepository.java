package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.customer.CustomerTable;
import io.github.kickserv4j.adapter.inmemory.job.JobTable;
import io.github.kickserv4j.adapter.inmemory.shared.Account;
import io.github.kickserv4j.adapter.inmemory.shared.Pages;
import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/** Notes in memory, in the order of their ids. */
public final class InMemoryNoteRepository implements NoteRepository {
    private final Account account;
    private final CustomerTable customers;
    private final JobTable jobs;
    private final NoteTable notes = new NoteTable();
    private final Sequence ids = new Sequence(NoteSnapshot.EMPTY.nextId());

    public InMemoryNoteRepository(Account account, CustomerTable customers, JobTable jobs) {
        this.account = account;
        this.customers = customers;
        this.jobs = jobs;
        account.whenCustomerIsDeleted(id -> notes.removeAllOf(new Noteable.OfCustomer(id)));
        account.whenJobIsDeleted(id -> notes.removeAllOf(new Noteable.OfJob(id)));
    }

    @Override
    public Either<Failure, Page<Note>> list(NoteOwner owner, PageRequest page) {
        Objects.requireNonNull(page, "page");
        return account.read(() -> of(owner, NoteOperations.list(owner), on -> {
            long skip = Pages.before(page, account.pageSize());
            return Either.right(Pages.of(page, notes.of(on, skip), account.pageSize()));
        }));
    }

    @Override
    public Either<Failure, Note> get(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(id, "id");
        return account.read(() -> note(owner, id, NoteOperations.get(owner, id)));
    }

    @Override
    public Either<Failure, Note> add(NoteOwner owner, NewNote note) {
        Objects.requireNonNull(note, "note");
        return account.write(() -> of(owner, NoteOperations.add(owner), on -> {
            Note added = flagged(note.created(new NoteId(ids.next()), on, Audit.createdAt(account.now())));
            notes.put(added);
            return Either.right(withCreator(added));
        }));
    }

    @Override
    public Either<Failure, Note> edit(NoteOwner owner, NoteId id, NoteChange change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return account.write(() -> note(owner, id, NoteOperations.edit(owner, id))
                .map(before -> touched(change.applyTo(before)))
                .peek(notes::put)
                .map(this::withCreator));
    }

    @Override
    public Either<Failure, Note> delete(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(id, "id");
        return account.write(
                () -> note(owner, id, NoteOperations.delete(owner, id)).peek(notes::remove));
    }

    /** All that there is, as it is now. */
    public NoteSnapshot snapshot() {
        return new NoteSnapshot(notes.all().collect(Vector.collector()), ids.peek());
    }

    /** Forgets what there is, and has this instead. */
    public void restore(NoteSnapshot snapshot) {
        notes.clear();
        snapshot.notes().forEach(notes::put);
        ids.continueAt(snapshot.nextId());
    }

    private Either<Failure, Note> note(NoteOwner owner, NoteId id, Operation operation) {
        return of(owner, operation, on -> Pages.found(notes.get(on, id), operation));
    }

    private <T> Either<Failure, T> of(
            NoteOwner owner, Operation operation, Function<Noteable, Either<Failure, T>> then) {
        return noteable(owner).map(then).getOrElse(() -> Pages.absent(operation));
    }

    private Option<Noteable> noteable(NoteOwner owner) {
        return owner instanceof NoteOwner.OfCustomer customer
                ? customers.get(customer.number()).map(found -> new Noteable.OfCustomer(found.id()))
                : jobs.get(((NoteOwner.OfJob) owner).number()).map(found -> new Noteable.OfJob(found.id()));
    }

    /** A note that is not said to be public, is not (inferred). */
    private static Note flagged(Note note) {
        return note.with(note.isPublic().orElse(Option.some(false)), note.audit());
    }

    private Note touched(Note note) {
        return note.with(note.isPublic(), note.audit().touchedAt(account.now()));
    }

    /** Only the answers to adding and editing say who it was (documented). */
    private Note withCreator(Note note) {
        return note.withCreator(account.user());
    }
}
