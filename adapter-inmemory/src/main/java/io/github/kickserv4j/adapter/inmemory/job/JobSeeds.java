package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.Seeds;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is wrong with jobs that are given to a snapshot, and with their charges. */
public final class JobSeeds {
    private JobSeeds() {}

    public static Seq<Violation> violations(Seq<Job> jobs, Seq<Customer> customers) {
        Map<CustomerId, CustomerNumber> numbers = customers.toMap(Customer::id, Customer::number);
        var seeds = new Seeds<>(jobs, "job");
        var charges = new Seeds<>(jobs.flatMap(Job::charges), "charge");
        return seeds.identity("job_number", job -> job.number().value())
                .appendAll(seeds.identity("id", job -> job.id().value()))
                .appendAll(seeds.foreign("customer_id", "customer", Job::customer, numbers.keySet()))
                .appendAll(Seeds.violations(
                        "customer_id",
                        Rule.REQUIRED,
                        jobs.filter(job -> job.customer().isEmpty()).map(job -> "job " + job.number())))
                .appendAll(Seeds.violations(
                        "customer_number",
                        "must be the number of the customer that the id is of",
                        jobs.filter(job -> isOfTwo(job, numbers)).flatMap(Job::customerNumber)))
                .appendAll(
                        charges.identity("job_charges.id", charge -> charge.id().value()))
                .appendAll(Seeds.violations(
                        "job_charges.job_id",
                        "must be the id of the job that the charge is in",
                        jobs.flatMap(JobSeeds::strangers)));
    }

    private static boolean isOfTwo(Job job, Map<CustomerId, CustomerNumber> numbers) {
        Option<CustomerNumber> known = job.customer().flatMap(numbers::get);
        return known.isDefined() && job.customerNumber().exists(number -> !known.contains(number));
    }

    private static Seq<JobId> strangers(Job job) {
        return job.charges().flatMap(Charge::job).reject(job.id()::equals);
    }
}
