package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code notes update ID --job N --note TEXT --public true}: changes the text or the flag, and keeps the rest. */
final class UpdateNote implements KickservCommand<Note> {
    @Override
    public CommandSpec spec() {
        return NoteOptions.FIELDS.addTo(NoteOptions.addIdAndOwnerTo(
                spec("update", "Changes a note: its text, whether it is public, or both.")));
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
                NoteOptions.FIELDS.update(NoteChange.builder(), parsedArguments),
                owner -> id -> change -> new WriteRequest<>(
                        kickserv -> kickserv.notes().update(owner, id, change),
                        NoteOptions.outcomeCheck(parsedArguments, "notes", "get", id.toString())));
    }
}
