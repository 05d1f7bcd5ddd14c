package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.stream.Stream;

/** What the tests of jobs do, in their own words. */
record JobSteps(Kickserv kickserv) {

    JobRepository jobs() {
        return kickserv.jobs();
    }

    Customer customer() {
        return Site.customerIn(kickserv);
    }

    Job create() {
        return create(JobFixtures.plain());
    }

    Job create(NewJob job) {
        return create(customer(), job);
    }

    Job create(Customer customer, NewJob job) {
        return resultOf(jobs().create(customer.number(), job));
    }

    Job open(Customer customer, NewJob job) {
        return resultOf(jobs().open(customer.number(), job));
    }

    Job get(Job job) {
        return resultOf(jobs().get(job.number()));
    }

    Job update(Job job, JobChange change) {
        return resultOf(jobs().update(job.number(), change));
    }

    Job status(Job job, JobStatus status) {
        return update(job, JobChange.set(JobFields.STATUS, status).build());
    }

    /** More jobs of this type than a page holds. */
    Seq<Job> many(JobTypeId type) {
        Customer customer = customer();
        return listing(JobFilter.NONE.type(type))
                .overfilled(() -> create(customer, JobFixtures.of(type)).asListed());
    }

    /** More jobs of this customer than a page holds. */
    Seq<Job> many(Customer customer) {
        return listing(customer)
                .overfilled(() -> create(customer, JobFixtures.plain()).asListed());
    }

    Listing<Job> listing(JobFilter filter) {
        return new Listing<Job>(page -> jobs().list(filter, page));
    }

    Listing<Job> listing(Customer customer, JobStatus... statuses) {
        return new Listing<>(page -> jobs().list(customer.number(), List.of(statuses), page));
    }

    Listing<Job> opportunities(JobFilter filter) {
        return new Listing<>(page -> jobs().opportunities(filter, page));
    }

    /** The jobs of the customer of {@code oldest} that meet the filter: those since then, for the newest come first. */
    Seq<Job> found(JobFilter filter, Job oldest) {
        return sinceThen(jobs().all(filter), oldest);
    }

    /** Somebody who works there: who writes a note says so. */
    Employee employee() {
        NoteOwner owner = NoteOwner.of(customer().number());
        return resultOf(kickserv.notes().add(owner, NoteFixtures.plain()))
                .creator()
                .getOrElseThrow(() -> new AssertionError("nobody wrote the note"));
    }

    private static Seq<Job> sinceThen(Stream<Either<Failure, Job>> newestFirst, Job oldest) {
        return List.ofAll(newestFirst
                .map(Outcomes::resultOf)
                .takeWhile(job -> job.number().compareTo(oldest.number()) >= 0)
                .filter(job -> job.customer().equals(oldest.customer()))
                .map(Job::asListed));
    }
}
