package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code notes edit ID --job N --note TEXT --public true}: changes the text or the flag, and keeps the rest. */
final class EditNote implements KickservCommand<Note> {
    @Override
    public CommandSpec spec() {
        return NoteOptions.FIELDS.on(
                NoteOptions.oneOn(spec("edit", "Changes a note: its text, whether it is public, or both.")));
    }

    @Override
    public Columns<Note> columns() {
        return NoteColumns.NOTE;
    }

    @Override
    public Validation<Seq<Violation>, Request<Note>> request(Arguments arguments) {
        return Checked.three(
                NoteOptions.owner(arguments),
                NoteId.parse(arguments.argument()),
                NoteOptions.FIELDS.changed(NoteChange.builder(), arguments),
                owner -> id -> change -> new WriteRequest<>(
                        kickserv -> kickserv.notes().edit(owner, id, change),
                        NoteOptions.lookup(arguments, "notes", "get", id.toString())));
    }
}
