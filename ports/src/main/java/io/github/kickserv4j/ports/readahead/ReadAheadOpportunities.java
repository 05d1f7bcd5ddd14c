package io.github.kickserv4j.ports.readahead;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.ports.job.ForwardingOpportunityRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.job.OpportunityOperations;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.stream.Stream;

/** Walks over opportunities that read ahead. */
@CheckReturnValue
final class ReadAheadOpportunities extends ForwardingOpportunityRepository {
    private final OpportunityRepository delegate;
    private final ReadAhead readAhead;

    ReadAheadOpportunities(OpportunityRepository delegate, ReadAhead readAhead) {
        this.delegate = delegate;
        this.readAhead = readAhead;
    }

    @Override
    protected OpportunityRepository delegate() {
        return delegate;
    }

    @Override
    public Stream<Either<Failure, Job>> all(OpportunityFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return all(filter, PageRequest.FIRST);
    }

    @Override
    public Stream<Either<Failure, Job>> all(OpportunityFilter filter, PageRequest from) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(from, "from");
        return readAhead.walk(OpportunityOperations.ALL, from, page -> delegate.list(filter, page), Job::id);
    }

    @Override
    public JobRepository jobs() {
        return new ReadAheadJobs(delegate.jobs(), readAhead);
    }
}
