package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.Seeds;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** What is wrong with jobs that are given to a snapshot, and with their charges. */
public final class JobSeeds {
    private JobSeeds() {}

    public static Seq<Violation> violations(Seq<Job> jobs, Set<CustomerId> customers) {
        var seeds = new Seeds<>(jobs, "job");
        var charges = new Seeds<>(jobs.flatMap(Job::charges), "charge");
        return seeds.identity("job_number", job -> job.number().value())
                .appendAll(seeds.identity("id", job -> job.id().value()))
                .appendAll(seeds.foreign("customer_id", "customer", Job::customer, customers))
                .appendAll(
                        charges.identity("job_charges.id", charge -> charge.id().value()))
                .appendAll(Seeds.violations(
                        "job_charges.job_id",
                        "must be the id of the job that the charge is in",
                        jobs.flatMap(JobSeeds::strangers)));
    }

    private static Seq<JobId> strangers(Job job) {
        return job.charges().flatMap(Charge::job).reject(job.id()::equals);
    }
}
