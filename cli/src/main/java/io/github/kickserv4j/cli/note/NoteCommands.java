package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandGroup;
import io.vavr.collection.List;

/** All that one can do with notes. */
public final class NoteCommands {
    private NoteCommands() {}

    /** {@code notes …}. */
    public static Command group() {
        return new CommandGroup(
                "notes",
                "Looks up, creates, changes and deletes the notes on a customer or job.",
                List.of(new ListNotes(), new GetNote(), new CreateNote(), new UpdateNote(), new DeleteNote()));
    }
}
