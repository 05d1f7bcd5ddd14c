package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** What is noted of the newcomer, and who sees it. */
final class NoteSteps {
    private NoteSteps() {}

    static Seq<Step> all() {
        return List.of(
                new Step(
                        "Leave a public note on the newcomer: never shown to a customer",
                        kickserv -> Told.note(
                                onNewcomer(kickserv).flatMap(owner -> add(kickserv, owner, "Moved here\nin January")))),
                new Step(
                        "Leave a public note on the job: the customer sees it",
                        kickserv -> Told.note(
                                onJob(kickserv).flatMap(owner -> add(kickserv, owner, "We come on Monday at nine")))),
                new Step("Delete the job's note through the newcomer", NoteSteps::deleteThroughNewcomer),
                new Step("What is noted on the job?", NoteSteps::notesOnJob));
    }

    private static Either<Failure, NoteOwner> onNewcomer(Kickserv kickserv) {
        return Newcomer.in(kickserv).map(newcomer -> NoteOwner.of(newcomer.number()));
    }

    private static Either<Failure, NoteOwner> onJob(Kickserv kickserv) {
        return Newcomer.firstJob(kickserv).map(job -> NoteOwner.of(job.number()));
    }

    private static Either<Failure, Note> add(Kickserv kickserv, NoteOwner owner, String text) {
        return kickserv.notes()
                .add(owner, NewNote.saying(text).set(NoteFields.PUBLIC, true).build());
    }

    private static Either<Failure, Seq<Note>> notes(Kickserv kickserv) {
        return onJob(kickserv)
                .flatMap(owner -> kickserv.notes().list(owner, PageRequest.FIRST))
                .map(page -> page.items());
    }

    private static String deleteThroughNewcomer(Kickserv kickserv) {
        return Told.note(onNewcomer(kickserv).flatMap(owner -> notes(kickserv)
                .flatMap(notes -> kickserv.notes().delete(owner, notes.head().id()))));
    }

    private static String notesOnJob(Kickserv kickserv) {
        return Told.notes(notes(kickserv));
    }
}
