package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.Paging;
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
        return Paging.on(FilterOptions.jobsOn(Owners.customerOn(
                spec("list", "Lists jobs, the newest first: the first page, unless told otherwise."))));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.LISTED;
    }

    @Override
    public Validation<Seq<Violation>, Request<Job>> request(Arguments arguments) {
        Validation<Seq<Violation>, Paging> paging = Paging.of(arguments);
        return arguments.has(Owners.CUSTOMER)
                ? Checked.three(
                        Owners.customer(arguments),
                        FilterOptions.statusesOnly(arguments),
                        paging,
                        customer -> statuses -> wanted -> list(customer, statuses, wanted))
                : Checked.both(FilterOptions.filter(arguments), paging, filter -> wanted -> list(filter, wanted));
    }

    private static Request<Job> list(CustomerNumber customer, Seq<JobStatus> statuses, Paging paging) {
        return paging.of(
                (kickserv, page) -> kickserv.jobs().list(customer, statuses, page),
                (kickserv, page) -> kickserv.jobs().all(customer, statuses, page));
    }

    private static Request<Job> list(JobFilter filter, Paging paging) {
        return paging.of((kickserv, page) -> kickserv.jobs().list(filter, page), (kickserv, page) -> kickserv.jobs()
                .all(filter, page));
    }
}
