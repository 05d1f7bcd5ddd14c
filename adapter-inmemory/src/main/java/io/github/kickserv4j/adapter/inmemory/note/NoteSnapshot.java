package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.SeedValidator;
import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * The notes at one moment, and the next id.
 *
 * @param notes in the order of their ids
 */
@ReliesOn("noteable-type-words")
public record NoteSnapshot(Seq<Note> notes, long nextId) {
    private static final long FIRST_ID = 24_601;

    public static final NoteSnapshot EMPTY = new NoteSnapshot(List.empty(), FIRST_ID);

    /** Returns these notes, with the next id after the highest. */
    public static NoteSnapshot of(Seq<Note> notes) {
        return new NoteSnapshot(
                notes.sortBy(Note::id),
                Sequence.after(notes.map(note -> note.id().value()), FIRST_ID));
    }

    /** Returns the violations of notes, given the customers and jobs. */
    public static Seq<Violation> violations(Seq<Note> notes, Set<CustomerId> customers, Set<JobId> jobs) {
        var seedValidator = new SeedValidator<>(notes, "note");
        return seedValidator
                .identityViolations("id", note -> note.id().value())
                .appendAll(withoutOwner(notes, customers, jobs))
                .appendAll(SeedValidator.violations(
                        "noteable_type", "must be Customer or Job", notes.flatMap(NoteSnapshot::otherType)));
    }

    /** Returns a violation for each note without an owner. */
    public static Seq<Violation> withoutOwner(Seq<Note> notes, Set<CustomerId> customers, Set<JobId> jobs) {
        var seedValidator = new SeedValidator<>(notes, "note");
        return seedValidator
                .danglingReferences("noteable_id", "customer", NoteSnapshot::customer, customers)
                .appendAll(seedValidator.danglingReferences("noteable_id", "job", NoteSnapshot::job, jobs));
    }

    private static Option<CustomerId> customer(Note note) {
        return note.on().fold(Option::some, job -> Option.none(), unknown -> Option.none());
    }

    private static Option<JobId> job(Note note) {
        return note.on().fold(customer -> Option.none(), Option::some, unknown -> Option.none());
    }

    private static Option<String> otherType(Note note) {
        return note.on().fold(customer -> Option.none(), job -> Option.none(), unknown -> unknown.type()
                .orElse(Option.some("")));
    }
}
