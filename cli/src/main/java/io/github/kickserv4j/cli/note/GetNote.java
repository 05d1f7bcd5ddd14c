package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code notes get ID --job N}: one note, or exit status 1. */
final class GetNote implements KickservCommand<Note> {
    @Override
    public CommandSpec spec() {
        return NoteOptions.oneOn(spec("get", "Shows one note on a customer or job."));
    }

    @Override
    public Columns<Note> columns() {
        return NoteColumns.NOTE;
    }

    @Override
    public Validation<Seq<Violation>, Request<Note>> request(Arguments arguments) {
        return Checked.both(
                NoteOptions.owner(arguments),
                NoteId.parse(arguments.argument()),
                owner -> id ->
                        (kickserv, results) -> results.one(kickserv.notes().get(owner, id)));
    }
}
