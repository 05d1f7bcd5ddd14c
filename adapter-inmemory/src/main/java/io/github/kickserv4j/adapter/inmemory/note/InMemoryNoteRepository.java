package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.customer.CustomerTable;
import io.github.kickserv4j.adapter.inmemory.job.JobTable;
import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.adapter.inmemory.shared.AuditTimes;
import io.github.kickserv4j.adapter.inmemory.shared.RepositoryResults;
import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.evidence.ReliesOn;
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
import java.util.function.Supplier;

/** Stores notes in memory, in the order of their ids. */
@ReliesOn({
    "notes-of-a-customer",
    "notes-of-a-job",
    "verbs-of-a-jobs-notes",
    "note-writes-return-the-creator",
    "note-reads-check-the-owner",
    "deleted-note-is-returned",
    "records-of-a-deleted-customer",
    "records-of-a-deleted-job",
    "customer-notes-are-never-visible"
})
public final class InMemoryNoteRepository implements NoteRepository {
    private final AccountContext accountContext;
    private final CustomerTable customers;
    private final JobTable jobs;
    private final NoteTable notes = new NoteTable();
    private final Sequence ids = new Sequence(NoteSnapshot.EMPTY.nextId());

    public InMemoryNoteRepository(AccountContext accountContext, CustomerTable customers, JobTable jobs) {
        this.accountContext = accountContext;
        this.customers = customers;
        this.jobs = jobs;
        accountContext.onCustomerDeleted(id -> notes.removeAllOf(new Noteable.OnCustomer(id)));
        accountContext.onJobDeleted(id -> notes.removeAllOf(new Noteable.OnJob(id)));
    }

    @Override
    public Either<Failure, Page<Note>> list(NoteOwner owner, PageRequest page) {
        Objects.requireNonNull(page, "page");
        return accountContext.read(() -> of(owner, () -> NoteOperations.list(owner), on -> {
            long skip = RepositoryResults.offset(page, accountContext.pageSize());
            return Either.right(RepositoryResults.page(page, notes.ofOwner(on, skip), accountContext.pageSize()));
        }));
    }

    @Override
    public Either<Failure, Note> get(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(id, "id");
        return accountContext.read(() -> note(owner, id, () -> NoteOperations.get(owner, id)));
    }

    @Override
    public Either<Failure, Note> create(NoteOwner owner, NewNote note) {
        Objects.requireNonNull(note, "note");
        return accountContext.write(() -> of(owner, () -> NoteOperations.create(owner), on -> {
            Note added = NotePatcher.create(note, new NoteId(ids.next()), on, AuditTimes.created(accountContext.now()));
            notes.put(added);
            return Either.right(withCreator(added));
        }));
    }

    @Override
    public Either<Failure, Note> update(NoteOwner owner, NoteId id, NoteChange change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return accountContext.write(() -> note(owner, id, () -> NoteOperations.update(owner, id))
                .map(before -> NotePatcher.update(
                        before, change.patch(), AuditTimes.updated(before.audit(), accountContext.now())))
                .peek(notes::put)
                .map(this::withCreator));
    }

    @Override
    public Either<Failure, Note> delete(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(id, "id");
        return accountContext.write(
                () -> note(owner, id, () -> NoteOperations.delete(owner, id)).peek(notes::remove));
    }

    /** Returns the current records. */
    public NoteSnapshot snapshot() {
        return new NoteSnapshot(notes.all().collect(Vector.collector()), ids.peek());
    }

    /** Replaces all records. */
    public void restore(NoteSnapshot snapshot) {
        notes.clear();
        snapshot.notes().forEach(notes::put);
        ids.resetTo(snapshot.nextId());
    }

    private Either<Failure, Note> note(NoteOwner owner, NoteId id, Supplier<Operation> operation) {
        return of(owner, operation, on -> RepositoryResults.foundOrAbsent(notes.get(on, id), operation));
    }

    private <T> Either<Failure, T> of(
            NoteOwner owner, Supplier<Operation> operation, Function<Noteable, Either<Failure, T>> then) {
        return noteable(owner).map(then).getOrElse(() -> RepositoryResults.notFound(operation.get()));
    }

    private Option<Noteable> noteable(NoteOwner owner) {
        Objects.requireNonNull(owner, "owner");
        return owner.fold(
                customer -> customers.get(customer).map(found -> new Noteable.OnCustomer(found.id())),
                job -> jobs.get(job).map(found -> new Noteable.OnJob(found.id())));
    }

    /** Adds the creator, which only the responses to creations and updates contain. */
    private Note withCreator(Note note) {
        return note.toBuilder().creator(accountContext.user()).build();
    }
}
