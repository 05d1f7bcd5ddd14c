package io.github.kickserv4j.testkit.broken.job;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.MutatedPort;
import io.github.kickserv4j.testkit.broken.shared.MutatedResults;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.Function3;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A correct repository of jobs in which methods are replaced. */
final class MutatedJobs {
    private final Kickserv account;
    private final JobRepository original;
    private final MutatedPort<JobRepository> port;

    private MutatedJobs(Kickserv account) {
        this.account = account;
        this.original = account.jobs();
        this.port = MutatedPort.of(account, JobRepository.class);
    }

    /** Returns the mutation that replaces methods as {@code mistake} does. */
    static Mutation mutation(String name, String description, UnaryOperator<MutatedJobs> mistake) {
        return new Mutation("jobs." + name, description, account -> mistake.apply(new MutatedJobs(account))
                .port
                .account());
    }

    JobRepository original() {
        return original;
    }

    Kickserv account() {
        return account;
    }

    /** Returns the number of the first customer, if there is one. */
    Option<CustomerNumber> firstCustomer() {
        return account.customers()
                .list(CustomerFilter.ALL, PageRequest.FIRST)
                .toOption()
                .flatMap(page -> page.items().headOption().map(Customer::number));
    }

    MutatedJobs onGet(Function<JobNumber, Either<Failure, Job>> mistake) {
        port.replace("get", JobNumber.class, mistake);
        return this;
    }

    MutatedJobs onGetOfCustomer(BiFunction<CustomerNumber, JobNumber, Either<Failure, Job>> mistake) {
        port.replace("get", CustomerNumber.class, JobNumber.class, mistake);
        return this;
    }

    MutatedJobs onCreate(BiFunction<CustomerNumber, NewJob, Either<Failure, Job>> mistake) {
        port.replace("create", CustomerNumber.class, NewJob.class, mistake);
        return this;
    }

    MutatedJobs onUpdate(BiFunction<JobNumber, JobChange, Either<Failure, Job>> mistake) {
        port.replace("update", JobNumber.class, JobChange.class, mistake);
        return this;
    }

    MutatedJobs onUpdateOfCustomer(Function3<CustomerNumber, JobNumber, JobChange, Either<Failure, Job>> mistake) {
        port.replace("update", CustomerNumber.class, JobNumber.class, JobChange.class, mistake);
        return this;
    }

    MutatedJobs onDelete(Function<JobNumber, Either<Failure, Job>> mistake) {
        port.replace("delete", JobNumber.class, mistake);
        return this;
    }

    MutatedJobs onDeleteOfCustomer(BiFunction<CustomerNumber, JobNumber, Either<Failure, Job>> mistake) {
        port.replace("delete", CustomerNumber.class, JobNumber.class, mistake);
        return this;
    }

    MutatedJobs onList(BiFunction<JobFilter, PageRequest, Either<Failure, Page<Job>>> mistake) {
        port.replace("list", JobFilter.class, PageRequest.class, mistake);
        return this;
    }

    MutatedJobs onListOfCustomer(
            Function3<CustomerNumber, Seq<JobStatus>, PageRequest, Either<Failure, Page<Job>>> mistake) {
        port.replace(
                "list",
                CustomerNumber.class,
                Seq.class,
                PageRequest.class,
                (customer, statuses, page) -> mistake.apply(
                        customer, List.ofAll((Iterable<?>) statuses).map(JobStatus.class::cast), page));
        return this;
    }

    MutatedJobs created(UnaryOperator<Job> mistake) {
        return onCreate((customer, job) -> original.create(customer, job).map(mistake));
    }

    /** Applies {@code mistake} to every returned job. */
    MutatedJobs returned(UnaryOperator<Job> mistake) {
        return onGet(number -> original.get(number).map(mistake))
                .onUpdate((number, change) -> original.update(number, change).map(mistake));
    }

    /** Returns created jobs even after deletion. */
    MutatedJobs rememberingTheCreated() {
        Map<JobNumber, Job> created = new ConcurrentHashMap<>();
        return onCreate((customer, job) ->
                        original.create(customer, job).peek(made -> created.put(made.number(), made)))
                .onGet(number -> original.get(number).orElse(() -> Option.of(created.get(number))
                        .toEither(() -> MutatedResults.asNotFound(JobOperations.get(number)))));
    }
}
