package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** The steps about notes on the newcomer and the job. */
final class NoteDemoSteps {
    private NoteDemoSteps() {}

    static Seq<DemoStep> all() {
        return List.of(
                new DemoStep(
                        "Create a public note on the newcomer: never shown to a customer",
                        kickserv -> ResultFormatter.note(onNewcomer(kickserv)
                                .flatMap(owner -> create(kickserv, owner, "Moved here\nin January")))),
                new DemoStep(
                        "Create a public note on the job: the customer sees it",
                        kickserv -> ResultFormatter.note(onJob(kickserv)
                                .flatMap(owner -> create(kickserv, owner, "We come on Monday at nine")))),
                new DemoStep("Delete the job's note through the newcomer", NoteDemoSteps::deleteThroughNewcomer),
                new DemoStep("Which notes are on the job?", NoteDemoSteps::notesOnJob));
    }

    private static Either<Failure, NoteOwner> onNewcomer(Kickserv kickserv) {
        return ScenarioCustomer.find(kickserv).map(newcomer -> NoteOwner.of(newcomer.number()));
    }

    private static Either<Failure, NoteOwner> onJob(Kickserv kickserv) {
        return ScenarioCustomer.firstJob(kickserv).map(job -> NoteOwner.of(job.number()));
    }

    private static Either<Failure, Note> create(Kickserv kickserv, NoteOwner owner, String text) {
        return kickserv.notes()
                .create(owner, NewNote.builder(text).isPublic(true).build());
    }

    private static Either<Failure, Seq<Note>> notes(Kickserv kickserv) {
        return onJob(kickserv)
                .flatMap(owner -> kickserv.notes().list(owner, PageRequest.FIRST))
                .map(page -> page.items());
    }

    private static String deleteThroughNewcomer(Kickserv kickserv) {
        return ResultFormatter.note(onNewcomer(kickserv).flatMap(owner -> notes(kickserv)
                .flatMap(notes -> kickserv.notes().delete(owner, notes.head().id()))));
    }

    private static String notesOnJob(Kickserv kickserv) {
        return ResultFormatter.notes(notes(kickserv));
    }
}
