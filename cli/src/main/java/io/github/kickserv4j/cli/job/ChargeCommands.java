package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandGroup;
import io.vavr.collection.List;

/** All that one can do with the charges of a job. */
public final class ChargeCommands {
    private ChargeCommands() {}

    /** {@code charges …}. */
    public static Command group() {
        return new CommandGroup(
                "charges",
                "Lists, creates, changes and deletes what a job costs, line by line.",
                List.of(new ListCharges(), new CreateCharge(), new UpdateCharge(), new DeleteCharge()));
    }
}
