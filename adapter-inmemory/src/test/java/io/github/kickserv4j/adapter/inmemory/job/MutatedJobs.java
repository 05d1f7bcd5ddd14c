package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.Function3;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Jobs that work, for others to break. */
final class MutatedJobs {
    private final JobRepository good;
    private final ChargeRepository charges;
    private final MutatedPort<JobRepository> mutatedPort;
    private Map<JobNumber, Job> memory = HashMap.empty();

    MutatedJobs(Kickserv account) {
        this.good = account.jobs();
        this.charges = account.charges();
        this.mutatedPort = MutatedPort.of(JobRepository.class, good);
    }

    JobRepository original() {
        return good;
    }

    ChargeRepository charges() {
        return charges;
    }

    JobRepository port() {
        return mutatedPort.port();
    }

    MutatedJobs onGet(Function<JobNumber, Either<Failure, Job>> mistake) {
        mutatedPort.replace("get", JobNumber.class, mistake);
        return this;
    }

    MutatedJobs onGetOfCustomer(BiFunction<CustomerNumber, JobNumber, Either<Failure, Job>> mistake) {
        mutatedPort.replace("get", CustomerNumber.class, JobNumber.class, mistake);
        return this;
    }

    MutatedJobs onCreate(BiFunction<CustomerNumber, NewJob, Either<Failure, Job>> mistake) {
        mutatedPort.replace("create", CustomerNumber.class, NewJob.class, mistake);
        return this;
    }

    MutatedJobs onUpdate(BiFunction<JobNumber, JobChange, Either<Failure, Job>> mistake) {
        mutatedPort.replace("update", JobNumber.class, JobChange.class, mistake);
        return this;
    }

    MutatedJobs onUpdateOfCustomer(Function3<CustomerNumber, JobNumber, JobChange, Either<Failure, Job>> mistake) {
        mutatedPort.replace("update", CustomerNumber.class, JobNumber.class, JobChange.class, mistake);
        return this;
    }

    MutatedJobs onDelete(Function<JobNumber, Either<Failure, Job>> mistake) {
        mutatedPort.replace("delete", JobNumber.class, mistake);
        return this;
    }

    MutatedJobs onDeleteOfCustomer(BiFunction<CustomerNumber, JobNumber, Either<Failure, Job>> mistake) {
        mutatedPort.replace("delete", CustomerNumber.class, JobNumber.class, mistake);
        return this;
    }

    MutatedJobs onList(BiFunction<JobFilter, PageRequest, Either<Failure, Page<Job>>> mistake) {
        mutatedPort.replace("list", JobFilter.class, PageRequest.class, mistake);
        return this;
    }

    MutatedJobs onListOfCustomer(
            Function3<CustomerNumber, Seq<JobStatus>, PageRequest, Either<Failure, Page<Job>>> mistake) {
        mutatedPort.replace(
                "list",
                CustomerNumber.class,
                Seq.class,
                PageRequest.class,
                (customer, statuses, page) -> mistake.apply(
                        customer, List.ofAll((Iterable<?>) statuses).map(JobStatus.class::cast), page));
        return this;
    }

    MutatedJobs created(UnaryOperator<Job> mistake) {
        return onCreate((customer, job) -> good.create(customer, job).map(mistake));
    }

    /** Applies {@code mistake} to every returned job. */
    MutatedJobs returned(UnaryOperator<Job> mistake) {
        return onGet(number -> good.get(number).map(mistake))
                .onUpdate((number, change) -> good.update(number, change).map(mistake));
    }

    /** Returns created jobs even after deletion. */
    MutatedJobs rememberingTheCreated() {
        return onCreate((customer, job) -> good.create(customer, job).peek(this::remember))
                .onGet(number -> remembered(number, good.get(number)));
    }

    /** Answers a second deletion with the deleted job. */
    MutatedJobs rememberingTheDeleted() {
        return onDelete(number -> remembered(number, good.delete(number).peek(this::remember)))
                .onDeleteOfCustomer((customer, number) ->
                        remembered(number, good.delete(customer, number).peek(this::remember)));
    }

    private void remember(Job job) {
        memory = memory.put(job.number(), job);
    }

    private Either<Failure, Job> remembered(JobNumber number, Either<Failure, Job> answer) {
        return answer.orElse(() -> memory.get(number).toEither(answer::getLeft));
    }
}
