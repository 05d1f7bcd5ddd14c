package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandGroup;
import io.github.kickserv4j.cli.shared.OutcomeCheck;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.vavr.collection.List;

/** All that one can do with opportunities, which are jobs at an earlier stage. */
public final class OpportunityCommands {
    private OpportunityCommands() {}

    /** {@code opportunities …}. */
    public static Command group() {
        return new CommandGroup(
                "opportunities",
                "Lists and creates opportunities, and marks them as won or lost.",
                List.of(
                        new ListOpportunities(),
                        new CreateOpportunity(),
                        new CloseOpportunity(
                                "won",
                                "Marks an opportunity as won: it is then a job.",
                                Job::win,
                                OpportunityRepository::win),
                        new CloseOpportunity(
                                "lost", "Marks an opportunity as lost.", Job::lose, OpportunityRepository::lose)));
    }

    /** How to look whether a write was carried out: by itself, and by this command. */
    static OutcomeCheck<Job> outcomeCheck(ParsedArguments parsedArguments, String... command) {
        return OutcomeCheck.of(
                parsedArguments, (kickserv, failure) -> kickserv.opportunities().reconcile(failure), command);
    }
}
