package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What the tests of notes do, in their own words. */
record NoteSteps(Kickserv kickserv) {

    /** A note, through whom it is reached, and somebody through whom it is not. */
    record Trespass(NoteOwner owner, Note note, NoteOwner stranger) {}

    NoteRepository notes() {
        return kickserv.notes();
    }

    /** A customer and a job, both new. */
    Seq<NoteOwner> owners() {
        return Site.in(kickserv).noteOwners();
    }

    Note add(NoteOwner owner) {
        return add(owner, NoteFixtures.plain());
    }

    Note add(NoteOwner owner, NewNote note) {
        return resultOf(notes().add(owner, note));
    }

    Note edit(NoteOwner owner, Note note, Changes<Note> changes) {
        return resultOf(notes().edit(owner, note.id(), new NoteChange(changes)));
    }

    Note get(NoteOwner owner, Note note) {
        return resultOf(notes().get(owner, note.id()));
    }

    Listing<Note> listing(NoteOwner owner) {
        return new Listing<>(page -> notes().list(owner, page));
    }

    /** More notes than a page holds. */
    Seq<Note> many(NoteOwner owner) {
        return listing(owner).overfilled(() -> asRead(add(owner)));
    }

    /** A note on a customer and one on a job of that customer, each with everybody else. */
    Seq<Trespass> trespasses() {
        Seq<NoteOwner> owners = owners();
        Seq<NoteOwner> others = owners().appendAll(List.of(NoteOwner.of(Absent.CUSTOMER), NoteOwner.of(Absent.JOB)));
        return owners.flatMap(owner -> {
            Note note = asRead(add(owner, NoteFixtures.complete()));
            return owners.remove(owner).appendAll(others).map(stranger -> new Trespass(owner, note, stranger));
        });
    }

    /** The note as it is read later: then nobody says who wrote it. */
    static Note asRead(Note note) {
        return note.withCreator(Option.none());
    }
}
