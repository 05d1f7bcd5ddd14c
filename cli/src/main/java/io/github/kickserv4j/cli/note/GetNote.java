package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
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
        return NoteOptions.addIdAndOwnerTo(spec("get", "Shows one note on a customer or job."));
    }

    @Override
    public Columns<Note> columns() {
        return NoteColumns.NOTE;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Note>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                NoteOptions.owner(parsedArguments),
                NoteId.parse(parsedArguments.argument()),
                owner -> id -> (kickserv, resultWriter) ->
                        resultWriter.writeOne(kickserv.notes().get(owner, id)));
    }
}
