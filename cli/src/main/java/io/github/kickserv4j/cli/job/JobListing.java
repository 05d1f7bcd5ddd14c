package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Listing;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobRepository;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** The lists of jobs: those of the account, or those of one customer. */
final class JobListing {
    private static final Parameter<CustomerNumber> CUSTOMER = OwnerOptions.customer();

    /** The options, and the list that they choose. */
    static final Parameter<Listing<JobRepository, Job>> PARAMETER = new Parameter<>(
            spec -> JobFilterOptions.addJobOptionsTo(CUSTOMER.declaration().apply(spec)), JobListing::parse);

    private JobListing() {}

    private static Validation<Seq<Violation>, Listing<JobRepository, Job>> parse(ParsedArguments parsedArguments) {
        return parsedArguments.has(OwnerOptions.CUSTOMER)
                ? Validations.combine(
                        CUSTOMER.parser().apply(parsedArguments),
                        JobFilterOptions.statusesAlone(parsedArguments),
                        customer -> statuses -> ofCustomer(customer, statuses))
                : JobFilterOptions.filter(parsedArguments).map(JobListing::ofAccount);
    }

    private static Listing<JobRepository, Job> ofCustomer(CustomerNumber customer, Seq<JobStatus> statuses) {
        return new Listing<>(
                (jobs, page) -> jobs.list(customer, statuses, page),
                (jobs, from) -> jobs.all(customer, statuses, from));
    }

    private static Listing<JobRepository, Job> ofAccount(JobFilter filter) {
        return new Listing<>((jobs, page) -> jobs.list(filter, page), (jobs, from) -> jobs.all(filter, from));
    }
}
