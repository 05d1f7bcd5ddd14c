package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.PagingOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code opportunities list}: one page or all pages of the jobs that are still to be won. */
final class ListOpportunities implements KickservCommand<Job> {
    @Override
    public CommandSpec spec() {
        return PagingOptions.addTo(JobFilterOptions.addOpportunityOptionsTo(
                spec("list", "Lists opportunities, the newest first: the first page, unless told otherwise.")));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.LISTED;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Job>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                JobFilterOptions.opportunityFilter(parsedArguments),
                PagingOptions.parse(parsedArguments),
                filter -> wanted -> wanted.request(
                        (kickserv, page) -> kickserv.opportunities().list(filter, page),
                        (kickserv, page) -> kickserv.opportunities().all(filter, page)));
    }
}
