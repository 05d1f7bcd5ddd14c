package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.DeletionConfirmation;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code notes delete ID --customer N}: deletes one note for good, and shows what it was. */
final class DeleteNote implements KickservCommand<Note> {
    @Override
    public CommandSpec spec() {
        return DeletionConfirmation.addOptionTo(NoteOptions.addIdAndOwnerTo(
                spec("delete", "Deletes one note, if it is on this customer or job. Kickserv cannot undo it.")));
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
                owner -> id -> DeletionConfirmation.requireFor(
                        "note " + id,
                        parsedArguments,
                        new WriteRequest<>(
                                kickserv -> kickserv.notes().delete(owner, id),
                                NoteOptions.outcomeCheck(parsedArguments, "notes", "get", id.toString()))));
    }
}
