package io.github.kickserv4j.ports.readahead;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.job.ForwardingJobRepository;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.stream.Stream;

/** Walks over jobs that read ahead. */
@CheckReturnValue
final class ReadAheadJobs extends ForwardingJobRepository {
    private final JobRepository delegate;
    private final ReadAhead readAhead;

    ReadAheadJobs(JobRepository delegate, ReadAhead readAhead) {
        this.delegate = delegate;
        this.readAhead = readAhead;
    }

    @Override
    protected JobRepository delegate() {
        return delegate;
    }

    @Override
    public Stream<Either<Failure, Job>> all(JobFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return all(filter, PageRequest.FIRST);
    }

    @Override
    public Stream<Either<Failure, Job>> all(JobFilter filter, PageRequest from) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(from, "from");
        return readAhead.walk(JobOperations.ALL, from, page -> delegate.list(filter, page), Job::id);
    }

    @Override
    public Stream<Either<Failure, Job>> all(CustomerNumber customer, Seq<JobStatus> statuses) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(statuses, "statuses");
        return all(customer, statuses, PageRequest.FIRST);
    }

    @Override
    public Stream<Either<Failure, Job>> all(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest from) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(statuses, "statuses");
        Objects.requireNonNull(from, "from");
        return readAhead.walk(
                JobOperations.all(customer), from, page -> delegate.list(customer, statuses, page), Job::id);
    }
}
