package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.LookupCommands;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.cli.shared.ResourceCommands;
import io.github.kickserv4j.cli.shared.ValueParsers;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The commands about notes. */
public final class NoteCommands {
    private static final ResourceCommands<NoteRepository, Note, NoteId> NOTES = new ResourceCommands<>(
            "note",
            () -> NoteColumns.NOTE,
            Parameter.argument("ID", "The note's id.", NoteId::parse),
            Kickserv::notes,
            NoteRepository::reconcile,
            LookupCommands.listAndGet("notes"));

    private static final Parameter<NoteOwner> OWNER = OwnerOptions.customerOrJob(NoteOwner::of, NoteOwner::of);
    private static final FieldOptions<Note> FIELDS = new FieldOptions<>(NoteFields.ALL, ValueParsers.COMMON);

    private NoteCommands() {}

    /** Returns the commands under {@code notes}. */
    public static Seq<Command> all() {
        return List.of(
                NOTES.list("Lists the notes on a customer or job", OWNER, NoteRepository::list, NoteRepository::all),
                NOTES.get("Shows one note on a customer or job.", OWNER, NoteRepository::get),
                NOTES.create(
                        "Creates a note. The customer sees it if it is on a job and public; a note on a customer"
                                + " is never shown to that customer.",
                        OWNER,
                        creation(),
                        NoteRepository::create),
                NOTES.update(
                        "Changes a note: its text, whether it is public, or both.",
                        OWNER,
                        change(),
                        NoteRepository::update),
                NOTES.delete("Deletes one note, if it is on this customer or job.", OWNER, NoteRepository::delete));
    }

    private static Parameter<NewNote> creation() {
        FieldOptions<Note> others = FIELDS.without(NoteFields.TEXT);
        return new Parameter<>(
                spec -> others.addTo(
                        spec.addPositional(OptionSpecs.requiredArgument("TEXT", "The text, on one line or more."))),
                parsedArguments -> others.build(NewNote.builder(parsedArguments.argument()), parsedArguments));
    }

    /** Returns the options of a change, none of which can be emptied. */
    private static Parameter<NoteChange> change() {
        return new Parameter<>(FIELDS::addTo, parsedArguments -> FIELDS.build(NoteChange.builder(), parsedArguments));
    }
}
