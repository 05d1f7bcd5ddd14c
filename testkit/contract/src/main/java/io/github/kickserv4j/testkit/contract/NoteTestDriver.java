package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;

/** Calls the repository of notes for one owner: a customer or a job of that customer. */
record NoteTestDriver(CustomerWithJob customerWithJob, NoteOwner owner)
        implements OwnedRepositoryTestDriver<NoteId, Note>, PagedListTestDriver<Note> {

    /** Creates a customer, and another one with a job, and returns drivers for the customer and the job. */
    static Seq<NoteTestDriver> create(Kickserv kickserv) {
        return List.of(
                of(CustomerWithJob.create(kickserv)).head(),
                of(CustomerWithJob.create(kickserv)).last());
    }

    private static Seq<NoteTestDriver> of(CustomerWithJob customerWithJob) {
        return customerWithJob.noteOwners().map(owner -> new NoteTestDriver(customerWithJob, owner));
    }

    private NoteRepository notes() {
        return customerWithJob.kickserv().notes();
    }

    @Override
    public Either<Failure, Note> get(NoteId id) {
        return notes().get(owner, id);
    }

    @Override
    public Either<Failure, Seq<Note>> list() {
        return new PagedListing<>(this::page).rows();
    }

    @Override
    public Either<Failure, Page<Note>> page(PageRequest page) {
        return notes().list(owner, page);
    }

    @Override
    public Stream<Either<Failure, Note>> all() {
        return notes().all(owner);
    }

    @Override
    public Stream<Either<Failure, Note>> all(PageRequest from) {
        return notes().all(owner, from);
    }

    @Override
    public Either<Failure, Note> create(Patch<Note> fields) {
        return notes().create(owner, new NewNote(fields));
    }

    @Override
    public Note add() {
        return asRead(ResultAssertions.resultOf(create(minimal())));
    }

    @Override
    public Either<Failure, Note> update(NoteId id, Patch<Note> patch) {
        return notes().update(owner, id, new NoteChange(patch));
    }

    @Override
    public Either<Failure, Note> delete(NoteId id) {
        return notes().delete(owner, id);
    }

    @Override
    public Either<Failure, Reconciliation<Note>> reconcile(Failure failure) {
        return notes().reconcile(failure);
    }

    @Override
    public Either<Failure, Reconciliation<Note>> reconcile(UncertainWrite<Write<Note>> write) {
        return notes().reconcile(write.as(NoteWrite.class).get());
    }

    @Override
    public Write<Note> creation(Patch<Note> fields) {
        return new NoteWrite.Create(owner, new NewNote(fields));
    }

    @Override
    public Write<Note> change(NoteId id, Patch<Note> patch) {
        return new NoteWrite.Update(owner, id, new NoteChange(patch));
    }

    @Override
    public Write<Note> deletion(NoteId id) {
        return new NoteWrite.Delete(owner, id);
    }

    @Override
    public Operation getOperation(NoteId id) {
        return NoteOperations.get(owner, id);
    }

    @Override
    public Operation listOperation() {
        return NoteOperations.list(owner);
    }

    @Override
    public Seq<NoteTestDriver> createOtherOwners() {
        return of(customerWithJob).remove(this).appendAll(of(CustomerWithJob.create(customerWithJob.kickserv())));
    }

    @Override
    public Seq<NoteTestDriver> absentOwners() {
        return List.of(NoteOwner.of(AbsentIds.CUSTOMER), NoteOwner.of(AbsentIds.JOB))
                .map(absent -> new NoteTestDriver(customerWithJob, absent));
    }

    @Override
    public Either<Failure, ?> deleteOwner() {
        Kickserv kickserv = customerWithJob.kickserv();
        return owner.fold(kickserv.customers()::delete, kickserv.jobs()::delete);
    }

    @Override
    public Seq<Field<Note, ?>> fields() {
        return NoteFields.ALL;
    }

    @Override
    public <V> V sampleOf(Field<Note, V> field) {
        return NoteFixtures.sampleOf(field);
    }

    @Override
    public Patch<Note> minimal() {
        return NoteFixtures.minimal().fields();
    }

    @Override
    public Patch<Note> variantOf(Patch<Note> minimal) {
        return minimal.set(NoteFields.PUBLIC, true);
    }

    @Override
    public Patch<Note> patch() {
        return Patch.<Note>empty().set(NoteFields.TEXT, UniqueValues.withUniqueSuffix("Edited"));
    }

    @Override
    public NoteId idOf(Note note) {
        return note.id();
    }

    @Override
    public NoteId idOf(long value) {
        return new NoteId(value);
    }

    @Override
    public Audit auditOf(Note note) {
        return note.audit();
    }

    /** Returns the note without its creator. */
    @Override
    public Note asRead(Note written) {
        return written.toBuilder().creator(Option.none()).build();
    }
}
