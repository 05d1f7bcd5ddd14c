package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The operations of tests of notes. */
record NoteTestDriver(Kickserv kickserv) {

    /** A note, its owner, and an owner through whom it must not be accessible. */
    record ForeignAccess(NoteOwner owner, Note note, NoteOwner otherOwner) {}

    NoteRepository notes() {
        return kickserv.notes();
    }

    /** Creates a customer and a job. */
    Seq<NoteOwner> createOwners() {
        return CustomerWithJob.create(kickserv).noteOwners();
    }

    Note create(NoteOwner owner) {
        return create(owner, NoteFixtures.minimal());
    }

    Note create(NoteOwner owner, NewNote note) {
        return resultOf(notes().create(owner, note));
    }

    Note update(NoteOwner owner, Note note, Patch<Note> patch) {
        return resultOf(notes().update(owner, note.id(), new NoteChange(patch)));
    }

    Note get(NoteOwner owner, Note note) {
        return resultOf(notes().get(owner, note.id()));
    }

    PagedListing<Note> listing(NoteOwner owner) {
        return new PagedListing<>(page -> notes().list(owner, page));
    }

    /** Creates more notes than a page holds. */
    Seq<Note> createMoreThanAPage(NoteOwner owner) {
        return listing(owner).fillBeyondFirstPage(() -> asReadLater(create(owner)));
    }

    /** Creates a note on a customer and one on a job of that customer, each combined with all other owners. */
    Seq<ForeignAccess> foreignAccesses() {
        Seq<NoteOwner> owners = createOwners();
        Seq<NoteOwner> others =
                createOwners().appendAll(List.of(NoteOwner.of(AbsentIds.CUSTOMER), NoteOwner.of(AbsentIds.JOB)));
        return owners.flatMap(owner -> {
            Note note = asReadLater(create(owner, NoteFixtures.complete()));
            return owners.remove(owner).appendAll(others).map(other -> new ForeignAccess(owner, note, other));
        });
    }

    /** Returns the note as later reads return it: without its creator. */
    static Note asReadLater(Note note) {
        return note.toBuilder().creator(Option.none()).build();
    }
}
