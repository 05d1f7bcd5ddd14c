package io.github.kickserv4j.fakeserver.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.LastCompletedJob;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Finds the latest completed work of customers who do not state it: the job of theirs that was completed last. */
@ReliesOn("last-job-is-the-latest")
record LastCompletedJobFinder(JobRepository jobs) {
    private static final Seq<JobStatus> COMPLETE = List.of(JobStatus.COMPLETE);

    /** Returns the work that the customer states, or else the latest. */
    Option<LastCompletedJob> lastOf(Customer customer) {
        return customer.lastCompletedJob().isDefined() ? customer.lastCompletedJob() : latest(customer);
    }

    /** Returns the latest completed work. None is returned also if the jobs could not be read. */
    private Option<LastCompletedJob> latest(Customer customer) {
        return hasCompletedJobs(customer) ? latestOf(customer) : Option.none();
    }

    /** Looks at the first page only: most customers of tests have no such jobs, and a walk through all pages is loaded in vain. */
    private boolean hasCompletedJobs(Customer customer) {
        return jobs.list(customer.number(), COMPLETE, PageRequest.FIRST)
                .fold(unread -> false, first -> !first.isEmpty());
    }

    private Option<LastCompletedJob> latestOf(Customer customer) {
        return List.ofAll(jobs.all(customer.number(), COMPLETE))
                .flatMap(row -> row.fold(unknown -> Option.none(), Option::some))
                .maxBy(LastCompletedJobFinder::completed)
                .map(job -> new LastCompletedJob(
                        job.number(), job.name(), job.stageTimes().completedOn()));
    }

    private static Instant completed(Job job) {
        return job.stageTimes().completedOn().map(OffsetDateTime::toInstant).getOrElse(Instant.MIN);
    }
}
