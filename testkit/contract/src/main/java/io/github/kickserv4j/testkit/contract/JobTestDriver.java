package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.ListRows;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.stream.Stream;

/** The operations of tests of jobs. */
record JobTestDriver(Kickserv kickserv) {

    JobRepository jobs() {
        return kickserv.jobs();
    }

    Customer createCustomer() {
        return CustomerWithJob.createCustomer(kickserv);
    }

    ChargeRepository charges() {
        return kickserv.charges();
    }

    OpportunityRepository opportunities() {
        return kickserv.opportunities();
    }

    Job create() {
        return create(JobFixtures.minimal());
    }

    Job create(NewJob job) {
        return create(createCustomer(), job);
    }

    Job create(Customer customer, NewJob job) {
        return resultOf(jobs().create(customer.number(), job));
    }

    Job createOpportunity(Customer customer, NewJob job) {
        return resultOf(opportunities().create(customer.number(), job));
    }

    Job get(Job job) {
        return resultOf(jobs().get(job.number()));
    }

    Job update(Job job, JobChange change) {
        return resultOf(jobs().update(job.number(), change));
    }

    Job updateStatus(Job job, JobStatus status) {
        return update(job, JobChange.builder().status(status).build());
    }

    /** Creates more jobs of this type than a page holds. */
    Seq<Job> createMoreThanAPage(JobTypeId type) {
        Customer customer = createCustomer();
        return listing(JobFilter.builder().type(type).build())
                .fillBeyondFirstPage(() -> ListRows.of(create(customer, JobFixtures.ofType(type))));
    }

    PagedListing<Job> listing(JobFilter filter) {
        return new PagedListing<Job>(page -> jobs().list(filter, page));
    }

    PagedListing<Job> listing(Customer customer, JobStatus... statuses) {
        return new PagedListing<>(page -> jobs().list(customer.number(), List.of(statuses), page));
    }

    PagedListing<Job> listing(OpportunityFilter filter) {
        return new PagedListing<>(page -> opportunities().list(filter, page));
    }

    /** Returns the jobs of the customer of {@code oldest} that match the filter, up to {@code oldest}; the newest come first. */
    Seq<Job> jobsSince(JobFilter filter, Job oldest) {
        return sinceOldest(jobs().all(filter), oldest);
    }

    /** Returns an employee, taken from the author of a new note. */
    Employee someEmployee() {
        NoteOwner owner = NoteOwner.of(createCustomer().number());
        return resultOf(kickserv.notes().create(owner, NoteFixtures.minimal()))
                .creator()
                .getOrElseThrow(() -> new AssertionError("the note has no creator"));
    }

    private static Seq<Job> sinceOldest(Stream<Either<Failure, Job>> newestFirst, Job oldest) {
        return List.ofAll(newestFirst
                .map(ResultAssertions::resultOf)
                .takeWhile(job -> job.number().compareTo(oldest.number()) >= 0)
                .filter(job -> job.customer().equals(oldest.customer()))
                .map(ListRows::of));
    }
}
