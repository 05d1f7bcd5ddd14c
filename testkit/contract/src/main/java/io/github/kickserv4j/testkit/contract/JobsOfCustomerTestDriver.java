package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.ListRows;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.stream.Stream;

/** Calls the repository of jobs for one customer. */
record JobsOfCustomerTestDriver(JobRepository jobs, CustomerNumber customer)
        implements RepositoryTestDriver<JobNumber, Job>, PagedListTestDriver<Job> {

    /** Creates a customer, and returns a driver for its jobs. */
    static JobsOfCustomerTestDriver create(Kickserv kickserv) {
        return new JobsOfCustomerTestDriver(
                kickserv.jobs(), CustomerWithJob.createCustomer(kickserv).number());
    }

    @Override
    public Either<Failure, Job> get(JobNumber number) {
        return jobs.get(number);
    }

    @Override
    public Either<Failure, Seq<Job>> list() {
        return new PagedListing<>(this::page).rows();
    }

    @Override
    public Either<Failure, Page<Job>> page(PageRequest page) {
        return jobs.list(customer, List.empty(), page).map(jobsOfPage -> jobsOfPage.map(ListRows::of));
    }

    @Override
    public Stream<Either<Failure, Job>> all() {
        return jobs.all(customer, List.empty()).map(job -> job.map(ListRows::of));
    }

    @Override
    public Stream<Either<Failure, Job>> all(PageRequest from) {
        return jobs.all(customer, List.empty(), from).map(job -> job.map(ListRows::of));
    }

    @Override
    public boolean isNewestFirst() {
        return true;
    }

    @Override
    public Job add() {
        return ListRows.of(resultOf(create(minimal())));
    }

    @Override
    public Either<Failure, Job> create(Patch<Job> fields) {
        return jobs.create(customer, new NewJob(fields));
    }

    @Override
    public Either<Failure, Job> update(JobNumber number, Patch<Job> patch) {
        return jobs.update(number, new JobChange(patch));
    }

    @Override
    public Either<Failure, Job> delete(JobNumber number) {
        return jobs.delete(number);
    }

    @Override
    public Either<Failure, Reconciliation<Job>> reconcile(Failure failure) {
        return jobs.reconcile(failure);
    }

    @Override
    public Either<Failure, Reconciliation<Job>> reconcile(UncertainWrite<Write<Job>> write) {
        return jobs.reconcile(write.as(JobWrite.class).get());
    }

    @Override
    public Write<Job> creation(Patch<Job> fields) {
        return new JobWrite.Create(customer, new NewJob(fields));
    }

    @Override
    public Write<Job> change(JobNumber number, Patch<Job> patch) {
        return new JobWrite.Update(number, new JobChange(patch));
    }

    @Override
    public Write<Job> deletion(JobNumber number) {
        return new JobWrite.Delete(number);
    }

    @Override
    public Operation getOperation(JobNumber number) {
        return JobOperations.get(number);
    }

    @Override
    public Seq<Field<Job, ?>> fields() {
        return JobFields.ALL;
    }

    @Override
    public Seq<Field<Job, ?>> fieldsOfNew() {
        return JobFields.ALL.remove(JobFields.STATUS);
    }

    @Override
    public <V> V sampleOf(Field<Job, V> field) {
        return JobFixtures.sampleOf(field);
    }

    @Override
    public Patch<Job> minimal() {
        return JobFixtures.minimal().fields();
    }

    @Override
    public Patch<Job> variantOf(Patch<Job> minimal) {
        return minimal.set(JobFields.SCHEDULED_ON, JobFixtures.FAR_FUTURE);
    }

    @Override
    public Patch<Job> patch() {
        return Patch.<Job>empty()
                .set(JobFields.NAME, UniqueValues.withUniqueSuffix("Autumn clean"))
                .set(JobFields.STATUS, JobStatus.ON_HOLD)
                .set(JobFields.EMPLOYEE_IDS, Assignees.of(new EmployeeId(31_009), new EmployeeId(31_008)))
                .clear(JobFields.PO_NUMBER);
    }

    @Override
    public JobNumber idOf(Job job) {
        return job.number();
    }

    @Override
    public JobNumber idOf(long value) {
        return new JobNumber(value);
    }

    @Override
    public JobId historyIdOf(Job job) {
        return job.id();
    }

    @Override
    public Audit auditOf(Job job) {
        return job.audit();
    }

    @Override
    public Job asRow(Job job) {
        return ListRows.of(job);
    }
}
