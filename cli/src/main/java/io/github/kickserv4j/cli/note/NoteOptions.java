package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.OutcomeCheck;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.ValueParsers;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** The options for whose a note is, and for its fields. */
final class NoteOptions {
    static final FieldOptions<Note> FIELDS = new FieldOptions<>(NoteFields.ALL, ValueParsers.COMMON);

    private NoteOptions() {}

    static Validation<Seq<Violation>, NoteOwner> owner(ParsedArguments parsedArguments) {
        return OwnerOptions.exactlyOne(parsedArguments, NoteOwner::of, NoteOwner::of);
    }

    /** The command with an argument that is the note's id, and with the options for its owner. */
    static CommandSpec addIdAndOwnerTo(CommandSpec spec) {
        return OwnerOptions.addTo(spec.addPositional(OptionSpecs.requiredArgument("ID", "The note's id.")));
    }

    /** How to look whether a write was carried out: by itself, and by this command. */
    static OutcomeCheck<Note> outcomeCheck(ParsedArguments parsedArguments, String... command) {
        return OutcomeCheck.of(
                parsedArguments, (kickserv, failure) -> kickserv.notes().reconcile(failure), command);
    }
}
