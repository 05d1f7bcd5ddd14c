package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Client;
import io.github.kickserv4j.adapter.http.shared.Owners;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.adapter.http.shared.Steps;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Clock;
import java.util.Objects;

/** Jobs over HTTP. One that is reached through its customer costs a request or two more: both are read, and compared. */
public final class HttpJobRepository implements JobRepository {
    private final Client client;
    private final JobAnswers answers;
    private final JobCharges charges;
    private final Opportunities opportunities;

    /** @param clock tells which days a window is, of which jobs are asked for */
    public HttpJobRepository(Client client, Replies replies, Clock clock) {
        this.client = client;
        this.answers = new JobAnswers(replies, new Owners(replies), clock);
        this.charges = new JobCharges(client, replies);
        this.opportunities = new Opportunities(client, replies, answers);
    }

    @Override
    public Either<Failure, Job> get(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return client.read(session -> answers.read(session, JobOperations.get(number), number));
    }

    @Override
    public Either<Failure, Job> get(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        return client.read(session -> answers.read(session, JobOperations.get(customer, number), customer, number));
    }

    @Override
    public Either<Failure, Page<Job>> list(JobFilter filter, PageRequest page) {
        return client.send(JobQuery.list(filter, page))
                .flatMap(answer -> answers.page(JobOperations.LIST, answer, page, filter));
    }

    @Override
    public Either<Failure, Page<Job>> list(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest page) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(page, "page");
        JobFilter filter = JobFilter.NONE.statuses(Objects.requireNonNull(statuses, "statuses"));
        return client.send(JobQuery.list(customer, statuses, page))
                .flatMap(answer -> answers.page(JobOperations.list(customer), answer, page, filter))
                .map(jobs -> jobs.map(job -> JobAnswers.of(customer, job)));
    }

    @Override
    public Either<Failure, Job> create(CustomerNumber customer, NewJob job) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(job, "job");
        return client.create(
                new JobWrite.Create(customer, job),
                session -> opportunities.create(session, JobOperations.create(customer), customer, job),
                Job::id,
                Job::audit);
    }

    @Override
    public Either<Failure, Job> update(JobNumber number, JobChange change) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        String path = JobAnswers.path(number);
        Call put = Call.put(JobOperations.update(number), path, JobWriter.job(change.changes()));
        return client.write(
                new JobWrite.Update(number, change),
                session ->
                        answers.change(session, put, path, number, now -> JobAnswers.differing(change.changes(), now)));
    }

    @Override
    public Either<Failure, Job> update(CustomerNumber customer, JobNumber number, JobChange change) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        Operation operation = JobOperations.update(customer, number);
        String path = JobAnswers.path(customer, number);
        Call put = Call.put(operation, path, JobWriter.job(change.changes()));
        return client.write(
                new JobWrite.Update(number, change), session -> answers.read(session, operation, customer, number)
                        .mapLeft(Steps::nothingDone)
                        .flatMap(before -> answers.change(
                                session, put, path, number, now -> JobAnswers.differing(change.changes(), now)))
                        .map(job -> JobAnswers.of(customer, job)));
    }

    /** Read first, since it is not known that the answer holds the job: it is documented for that of a customer only. */
    @Override
    public Either<Failure, Job> delete(JobNumber number) {
        Objects.requireNonNull(number, "number");
        Operation operation = JobOperations.delete(number);
        Call delete = Call.delete(operation, JobAnswers.path(number));
        return client.write(new JobWrite.Delete(number), session -> answers.read(session, operation, number)
                .mapLeft(Steps::nothingDone)
                .flatMap(before -> answers.delete(session, delete, before)));
    }

    @Override
    public Either<Failure, Job> delete(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        Operation operation = JobOperations.delete(customer, number);
        Call delete = Call.delete(operation, JobAnswers.path(customer, number));
        return client.write(new JobWrite.Delete(number), session -> answers.read(session, operation, customer, number)
                .mapLeft(Steps::nothingDone)
                .flatMap(before -> answers.delete(session, delete, before))
                .map(deleted -> JobAnswers.of(customer, deleted)));
    }

    @Override
    public Either<Failure, Page<Job>> opportunities(JobFilter filter, PageRequest page) {
        return opportunities.list(filter, page);
    }

    @Override
    public Either<Failure, Job> open(CustomerNumber customer, NewJob opportunity) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(opportunity, "opportunity");
        return opportunities.open(customer, opportunity);
    }

    @Override
    public Either<Failure, Job> win(JobNumber opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        return opportunities.win(opportunity);
    }

    @Override
    public Either<Failure, Job> lose(JobNumber opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        return opportunities.lose(opportunity);
    }

    @Override
    public Either<Failure, Seq<Charge>> charges(JobNumber job) {
        Objects.requireNonNull(job, "job");
        return charges.of(job);
    }

    @Override
    public Either<Failure, Charge> addCharge(JobNumber job, NewCharge charge) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(charge, "charge");
        return charges.add(job, charge);
    }

    @Override
    public Either<Failure, Charge> changeCharge(JobNumber job, ChargeId id, ChargeChange change) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return charges.change(job, id, change);
    }

    @Override
    public Either<Failure, Charge> removeCharge(JobNumber job, ChargeId id) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        return charges.remove(job, id);
    }
}
