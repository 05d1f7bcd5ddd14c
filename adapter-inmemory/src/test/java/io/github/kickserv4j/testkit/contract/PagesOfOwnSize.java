package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.ports.job.ForwardingJobRepository;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;

/** Puts as many jobs on a page as it likes. */
final class PagesOfOwnSize extends ForwardingJobRepository {
    private final JobRepository jobs;

    PagesOfOwnSize(JobRepository jobs) {
        this.jobs = jobs;
    }

    @Override
    protected JobRepository delegate() {
        return jobs;
    }

    @Override
    public Either<Failure, Page<Job>> list(JobFilter filter, PageRequest page) {
        return jobs.list(ofOwnSize(filter), page);
    }

    @Override
    public Stream<Either<Failure, Job>> all(JobFilter filter, PageRequest from) {
        return jobs.all(ofOwnSize(filter), from);
    }

    private static JobFilter ofOwnSize(JobFilter filter) {
        return new JobFilter(
                filter.statuses(),
                filter.scheduled(),
                filter.type(),
                filter.ownStatus(),
                filter.employee(),
                Option.none());
    }
}
