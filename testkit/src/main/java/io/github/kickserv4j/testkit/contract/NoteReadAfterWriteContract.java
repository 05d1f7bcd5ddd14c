package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever was read of notes before a write, and in whatever way, is read anew after it. */
public interface NoteReadAfterWriteContract {

    Kickserv kickserv();

    private NoteSteps steps() {
        return new NoteSteps(kickserv());
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldTellANoteThatWasAddedAndEditedAndDeletedSince() {
        steps().owners().forEach(owner -> {
            Readings<String> ofOwner = lists(owner).of(Note::text);
            ofOwner.assertTellNothing();
            Note added = steps().add(owner);
            Readings<String> itself = alone(owner, added.id()).of(Note::text);
            List.of(ofOwner, itself).forEach(reading -> reading.assertTell(added.text()));

            Note edited = steps().edit(owner, added, Changes.<Note>none().set(NoteFields.TEXT, Unique.text("Edited")));
            List.of(ofOwner, itself).forEach(reading -> reading.assertTell(edited.text()));

            resultOf(steps().notes().delete(owner, added.id()));
            List.of(ofOwner, itself).forEach(Readings::assertTellNothing);
        });
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void getShouldFindANoteThatIsAddedAfterNoneWasThere() {
        steps().owners().forEach(owner -> {
            Note before = steps().add(owner);
            List.range(1, 4).forEach(step -> assertThat(
                            steps().notes().get(owner, new NoteId(before.id().value() + step)))
                    .isNotNull());

            Note added = steps().add(owner);
            alone(owner, added.id()).of(Note::text).assertTell(added.text());
        });
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void noReadShouldTellNotesOfAnOwnerWhoWasDeletedSince() {
        Site site = Site.in(kickserv());
        NoteOwner customer = NoteOwner.of(site.customer().number());
        NoteOwner job = NoteOwner.of(site.job().number());
        Readings<Note> ofCustomer = both(customer, steps().add(customer));
        Readings<Note> ofJob = both(job, steps().add(job));
        List.of(ofCustomer, ofJob).forEach(reading -> reading.of(note -> 1).assertTell(1));

        resultOf(kickserv().jobs().delete(site.job().number()));
        ofJob.assertTellNothing();
        ofCustomer.of(note -> 1).assertTell(1);
        resultOf(kickserv().customers().delete(site.customer().number()));
        ofCustomer.assertTellNothing();
    }

    private Readings<Note> both(NoteOwner owner, Note note) {
        return lists(owner).one("get", () -> steps().notes().get(owner, note.id()));
    }

    private Readings<Note> lists(NoteOwner owner) {
        return Readings.<Note>none().list("list", steps().listing(owner));
    }

    private Readings<Note> alone(NoteOwner owner, NoteId id) {
        return Readings.<Note>none().one("get", () -> steps().notes().get(owner, id));
    }
}
