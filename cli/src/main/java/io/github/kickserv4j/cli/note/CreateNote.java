package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code notes create TEXT --customer N}: creates a note on a customer or job, and shows it with who wrote it. */
final class CreateNote implements KickservCommand<Note> {
    private static final FieldOptions<Note> FIELDS = NoteOptions.FIELDS.without(NoteFields.TEXT);

    @Override
    public CommandSpec spec() {
        return FIELDS.addTo(OwnerOptions.addTo(spec(
                        "create",
                        "Creates a note. The customer sees it if it is on a job and public; a note on a customer is"
                                + " never shown to that customer.")
                .addPositional(OptionSpecs.requiredArgument("TEXT", "What it says, on one line or more."))));
    }

    @Override
    public Columns<Note> columns() {
        return NoteColumns.NOTE;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Note>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                NoteOptions.owner(parsedArguments),
                FIELDS.create(NewNote.builder(parsedArguments.argument()), parsedArguments),
                owner -> note -> new WriteRequest<>(
                        kickserv -> kickserv.notes().create(owner, note),
                        NoteOptions.outcomeCheck(parsedArguments, "notes", "list", "--all")));
    }
}
