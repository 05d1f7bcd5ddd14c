package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.LookupCommands;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.cli.shared.ResourceCommands;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The commands about opportunities, which are jobs at an earlier stage. */
public final class OpportunityCommands {
    private static final ResourceCommands<OpportunityRepository, Job, JobNumber> OPPORTUNITIES = new ResourceCommands<>(
            "opportunity",
            () -> JobColumns.JOB,
            JobOptions.NUMBER,
            Kickserv::opportunities,
            OpportunityRepository::reconcile,
            LookupCommands.listAndGet("jobs"));

    private OpportunityCommands() {}

    /** Returns the commands under {@code opportunities}. */
    public static Seq<Command> all() {
        return List.of(
                OPPORTUNITIES
                        .withColumns(() -> JobColumns.LISTED)
                        .list(
                                "Lists opportunities, the newest first",
                                JobFilterOptions.OPPORTUNITIES,
                                OpportunityRepository::list,
                                OpportunityRepository::all),
                OPPORTUNITIES.create(
                        "Creates an opportunity, which must have a type, for a customer.",
                        OwnerOptions.customer(),
                        JobOptions.NEW_FIELDS.creation(NewJob::builder),
                        OpportunityRepository::create),
                close(
                        "win",
                        "Marks an opportunity as won: it is then a job.",
                        JobAction.of(Job::win, OpportunityRepository::win)),
                close("lose", "Marks an opportunity as lost.", JobAction.of(Job::lose, OpportunityRepository::lose)));
    }

    private static Command close(String name, String description, JobAction<OpportunityRepository> action) {
        return JobAction.command(name, description, OPPORTUNITIES, Parameter.NONE.map(none -> action));
    }
}
