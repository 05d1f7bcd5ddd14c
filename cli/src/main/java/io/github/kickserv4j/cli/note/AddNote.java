package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code notes add TEXT --customer N}: adds a note to a customer or job, and shows it with who wrote it. */
final class AddNote implements KickservCommand<Note> {
    private static final FieldOptions<Note> FIELDS = NoteOptions.FIELDS.without(NoteFields.TEXT);

    @Override
    public CommandSpec spec() {
        return FIELDS.on(Owners.on(spec(
                        "add",
                        "Adds a note. The customer sees it if it is on a job and public; a note on a customer is"
                                + " never shown to that customer.")
                .addPositional(Options.argument("TEXT", "What it says, on one line or more."))));
    }

    @Override
    public Columns<Note> columns() {
        return NoteColumns.NOTE;
    }

    @Override
    public Validation<Seq<Violation>, Request<Note>> request(Arguments arguments) {
        return Checked.both(
                NoteOptions.owner(arguments),
                FIELDS.created(NewNote.saying(arguments.argument()), arguments),
                owner -> note -> new WriteRequest<>(
                        kickserv -> kickserv.notes().add(owner, note),
                        NoteOptions.lookup(arguments, "notes", "list", "--all")));
    }
}
