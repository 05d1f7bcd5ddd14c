package com.example.archive;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.ForwardingJobRepository;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/** Keeps all jobs. */
final class ArchivedJobs extends ForwardingJobRepository {
    private final JobRepository jobs;

    ArchivedJobs(JobRepository jobs) {
        this.jobs = jobs;
    }

    @Override
    protected JobRepository delegate() {
        return jobs;
    }

    @Override
    public Either<Failure, Job> delete(JobNumber number) {
        return Refusal.of(JobOperations.delete(number));
    }

    @Override
    public Either<Failure, Job> delete(CustomerNumber customer, JobNumber number) {
        return Refusal.of(JobOperations.delete(customer, number));
    }
}
