package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.contract.NoteSteps.Trespass;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose a note is, who reaches it, and who sees it. */
public interface NoteOwnerContract {

    Kickserv kickserv();

    private NoteSteps steps() {
        return new NoteSteps(kickserv());
    }

    @Test
    @Tag("rule:note-keeps-what-it-is-on")
    default void notesOfACustomerShouldBeOnThatCustomer() {
        Customer customer = Site.customerIn(kickserv());

        assertIsOn(new Noteable.OfCustomer(customer.id()), NoteOwner.of(customer.number()));
    }

    @Test
    @Tag("rule:note-keeps-what-it-is-on")
    default void notesOfAJobShouldBeOnThatJob() {
        Site site = Site.in(kickserv());

        assertIsOn(new Noteable.OfJob(site.job().id()), NoteOwner.of(site.job().number()));
    }

    @Test
    @Tag("rule:owned-things-are-reached-through-their-owner")
    default void getShouldFindANoteThroughItsOwnerOnly() {
        for (Trespass by : steps().trespasses()) {
            assertNotFound(
                    steps().notes().get(by.stranger(), by.note().id()),
                    NoteOperations.get(by.stranger(), by.note().id()));
            assertThat(steps().get(by.owner(), by.note())).isEqualTo(by.note());
        }
    }

    @Test
    @Tag("rule:owned-things-are-reached-through-their-owner")
    default void listShouldHoldTheOwnersNotesOnly() {
        steps().trespasses().groupBy(Trespass::note).forEach((note, by) -> {
            NoteOwner owner = by.head().owner();
            assertThat(steps().listing(owner).rows()).containsExactly(note);
        });
    }

    @Test
    @Tag("rule:owned-things-are-reached-through-their-owner")
    default void editShouldChangeNothingThroughAnotherOwner() {
        NoteChange change =
                NoteChange.set(NoteFields.TEXT, Unique.text("Not yours")).build();
        for (Trespass by : steps().trespasses()) {
            assertNotFound(
                    steps().notes().edit(by.stranger(), by.note().id(), change),
                    NoteOperations.edit(by.stranger(), by.note().id()));
            assertThat(steps().get(by.owner(), by.note())).isEqualTo(by.note());
        }
    }

    @Test
    @Tag("rule:owned-things-are-reached-through-their-owner")
    default void deleteShouldDeleteNothingThroughAnotherOwner() {
        for (Trespass by : steps().trespasses()) {
            assertNotFound(
                    steps().notes().delete(by.stranger(), by.note().id()),
                    NoteOperations.delete(by.stranger(), by.note().id()));
            assertThat(steps().get(by.owner(), by.note())).isEqualTo(by.note());
        }
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void listShouldFailWithNotFoundWhenTheOwnerDoesNotExist() {
        List.of(NoteOwner.of(Absent.CUSTOMER), NoteOwner.of(Absent.JOB)).forEach(owner -> {
            assertNotFound(steps().notes().list(owner, PageRequest.FIRST), NoteOperations.list(owner));
            assertThat(steps().notes().all(owner)).singleElement().satisfies(only -> assertThat(only.isLeft())
                    .isTrue());
        });
    }

    @Test
    @Tag("rule:customer-notes-are-never-visible")
    default void notesOfACustomerShouldNeverBeVisibleToThatCustomer() {
        NoteOwner owner = NoteOwner.of(Site.customerIn(kickserv()).number());
        Note added = steps().add(owner, NoteFixtures.published());
        Note edited = steps().edit(owner, added, Changes.<Note>none().set(NoteFields.PUBLIC, true));

        assertThat(added.isPublic()).containsExactly(true);
        assertThat(List.of(added, edited, steps().get(owner, added))
                        .appendAll(steps().listing(owner).rows()))
                .hasSize(4)
                .noneMatch(Note::isVisibleToCustomer);
    }

    @Test
    @Tag("rule:job-notes-are-visible-when-public")
    default void notesOfAJobShouldBeVisibleWhenTheyArePublic() {
        NoteOwner owner = NoteOwner.of(Site.in(kickserv()).job().number());
        Note hidden = steps().add(owner);
        Note shown = steps().add(owner, NoteFixtures.published());

        assertThat(steps().get(owner, hidden)).returns(false, Note::isVisibleToCustomer);
        assertThat(steps().get(owner, shown)).returns(true, Note::isVisibleToCustomer);
        steps().edit(owner, shown, Changes.<Note>none().set(NoteFields.PUBLIC, false));
        assertThat(steps().get(owner, shown)).returns(false, Note::isVisibleToCustomer);
    }

    private void assertIsOn(Noteable on, NoteOwner owner) {
        Note added = steps().add(owner);
        Note edited = steps().edit(owner, added, Changes.<Note>none().set(NoteFields.TEXT, Unique.text("Edited")));

        assertThat(List.of(added, edited, steps().get(owner, added))
                        .appendAll(steps().listing(owner).rows()))
                .hasSize(4)
                .allSatisfy(note -> assertThat(note.on()).isEqualTo(on));
    }
}
