package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.PagingOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.JobFilter;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code jobs list}: one page or all pages, of the account or of one customer. */
final class ListJobs implements KickservCommand<Job> {
    @Override
    public CommandSpec spec() {
        return PagingOptions.addTo(JobFilterOptions.addJobOptionsTo(OwnerOptions.addCustomerTo(
                spec("list", "Lists jobs, the newest first: the first page, unless told otherwise."))));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.LISTED;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Job>> request(ParsedArguments parsedArguments) {
        Validation<Seq<Violation>, PagingOptions> paging = PagingOptions.parse(parsedArguments);
        return parsedArguments.has(OwnerOptions.CUSTOMER)
                ? Validations.combine(
                        OwnerOptions.customer(parsedArguments),
                        JobFilterOptions.statusesAlone(parsedArguments),
                        paging,
                        customer -> statuses -> wanted -> list(customer, statuses, wanted))
                : Validations.combine(
                        JobFilterOptions.filter(parsedArguments), paging, filter -> wanted -> list(filter, wanted));
    }

    private static KickservRequest<Job> list(
            CustomerNumber customer, Seq<JobStatus> statuses, PagingOptions pagingOptions) {
        return pagingOptions.request(
                (kickserv, page) -> kickserv.jobs().list(customer, statuses, page),
                (kickserv, page) -> kickserv.jobs().all(customer, statuses, page));
    }

    private static KickservRequest<Job> list(JobFilter filter, PagingOptions pagingOptions) {
        return pagingOptions.request(
                (kickserv, page) -> kickserv.jobs().list(filter, page),
                (kickserv, page) -> kickserv.jobs().all(filter, page));
    }
}
