package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.Paging;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code notes list --customer N}: one page or all pages of the notes on a customer or job. */
final class ListNotes implements KickservCommand<Note> {
    @Override
    public CommandSpec spec() {
        return Paging.on(Owners.on(
                spec("list", "Lists the notes on a customer or job: the first page, unless told otherwise.")));
    }

    @Override
    public Columns<Note> columns() {
        return NoteColumns.NOTE;
    }

    @Override
    public Validation<Seq<Violation>, Request<Note>> request(Arguments arguments) {
        return Checked.both(
                NoteOptions.owner(arguments),
                Paging.of(arguments),
                owner -> paging -> paging.of(
                        (kickserv, page) -> kickserv.notes().list(owner, page),
                        (kickserv, page) -> kickserv.notes().all(owner, page)));
    }
}
