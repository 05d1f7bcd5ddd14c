package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.SeedValidator;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Validates the jobs of a snapshot, and their charges. */
@ReliesOnNoFact("validates test data")
public final class JobSeedValidator {
    private JobSeedValidator() {}

    public static Seq<Violation> violations(Seq<Job> jobs, Seq<Customer> customers) {
        Map<CustomerId, CustomerNumber> numbers = customers.toMap(Customer::id, Customer::number);
        var seedValidator = new SeedValidator<>(jobs, "job");
        var charges = new SeedValidator<>(jobs.flatMap(Job::charges), "charge");
        return seedValidator
                .identityViolations("job_number", job -> job.number().value())
                .appendAll(
                        seedValidator.identityViolations("id", job -> job.id().value()))
                .appendAll(seedValidator.danglingReferences("customer_id", "customer", Job::customer, numbers.keySet()))
                .appendAll(jobs.filter(job -> job.customer().isEmpty())
                        .map(job -> Violation.of("customer_id", Rule.REQUIRED, "job " + job.number())))
                .appendAll(SeedValidator.violations(
                        "customer_number",
                        "must be the number of the customer that the id is of",
                        jobs.filter(job -> isOfTwo(job, numbers)).flatMap(Job::customerNumber)))
                .appendAll(charges.identityViolations(
                        "job_charges.id", charge -> charge.id().value()))
                .appendAll(SeedValidator.violations(
                        "job_charges.job_id",
                        "must be the id of the job that the charge is in",
                        jobs.flatMap(JobSeedValidator::strangers)));
    }

    private static boolean isOfTwo(Job job, Map<CustomerId, CustomerNumber> numbers) {
        Option<CustomerNumber> known = job.customer().flatMap(numbers::get);
        return known.isDefined() && job.customerNumber().exists(number -> !known.contains(number));
    }

    private static Seq<JobId> strangers(Job job) {
        return job.charges().flatMap(Charge::job).reject(job.id()::equals);
    }
}
