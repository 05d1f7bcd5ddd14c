package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.Lookup;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.Values;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** The options for whose a note is, and for its fields. */
final class NoteOptions {
    static final FieldOptions<Note> FIELDS = new FieldOptions<>(NoteFields.ALL, Values.COMMON);

    private NoteOptions() {}

    static Validation<Seq<Violation>, NoteOwner> owner(Arguments arguments) {
        return Owners.one(arguments, NoteOwner::of, NoteOwner::of);
    }

    /** The command with an argument that is the note's id, and with the options for its owner. */
    static CommandSpec oneOn(CommandSpec spec) {
        return Owners.on(spec.addPositional(Options.argument("ID", "The note's id.")));
    }

    /** How to look whether a write was carried out: by itself, and by this command. */
    static Lookup<Note> lookup(Arguments arguments, String... command) {
        return Lookup.of(arguments, (kickserv, failure) -> kickserv.notes().reconcile(failure), command);
    }
}
