package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.PagingOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code notes list --customer N}: one page or all pages of the notes on a customer or job. */
final class ListNotes implements KickservCommand<Note> {
    @Override
    public CommandSpec spec() {
        return PagingOptions.addTo(OwnerOptions.addTo(
                spec("list", "Lists the notes on a customer or job: the first page, unless told otherwise.")));
    }

    @Override
    public Columns<Note> columns() {
        return NoteColumns.NOTE;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Note>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                NoteOptions.owner(parsedArguments),
                PagingOptions.parse(parsedArguments),
                owner -> pagingOptions -> pagingOptions.request(
                        (kickserv, page) -> kickserv.notes().list(owner, page),
                        (kickserv, page) -> kickserv.notes().all(owner, page)));
    }
}
