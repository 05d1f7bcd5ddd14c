package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.Consent;
import io.github.kickserv4j.cli.shared.KickservCommand;
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
        return Consent.on(NoteOptions.oneOn(
                spec("delete", "Deletes one note, if it is on this customer or job. Kickserv cannot undo it.")));
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
                owner -> id -> Consent.to(
                        "note " + id,
                        arguments,
                        new WriteRequest<>(
                                kickserv -> kickserv.notes().delete(owner, id),
                                NoteOptions.lookup(arguments, "notes", "get", id.toString()))));
    }
}
