package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandGroup;
import io.github.kickserv4j.domain.job.Job;
import io.vavr.collection.List;

/** All that one can do with jobs. */
public final class JobCommands {
    private JobCommands() {}

    /** {@code jobs …}. */
    public static Command group() {
        return new CommandGroup(
                "jobs",
                "Looks up, adds, changes and deletes jobs, and brings them through their lifecycle.",
                List.of(
                        new ListJobs(),
                        new GetJob(),
                        new CreateJob(),
                        new UpdateJob(),
                        new DeleteJob(),
                        new ScheduleJob(),
                        new JobActionCommand("start", "Starts a job", Job::start),
                        new JobActionCommand("hold", "Lets a job rest", Job::hold),
                        new JobActionCommand("complete", "Completes a job", Job::complete),
                        new JobActionCommand("cancel", "Cancels a job or opportunity", Job::cancel)));
    }
}
