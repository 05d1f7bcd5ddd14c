package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.contract.NoteTestDriver.ForeignAccess;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of the owners of notes, and of access through them. */
public interface NoteOwnerContract {

    Kickserv kickserv();

    private NoteTestDriver driver() {
        return new NoteTestDriver(kickserv());
    }

    @Test
    @Tag("rule:note-names-its-owner")
    default void notesOfACustomerShouldBeOnThatCustomer() {
        Customer customer = CustomerWithJob.createCustomer(kickserv());

        assertIsOn(new Noteable.OnCustomer(customer.id()), NoteOwner.of(customer.number()));
    }

    @Test
    @Tag("rule:note-names-its-owner")
    default void notesOfAJobShouldBeOnThatJob() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());

        assertIsOn(
                new Noteable.OnJob(customerWithJob.job().id()),
                NoteOwner.of(customerWithJob.job().number()));
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void getShouldFindANoteThroughItsOwnerOnly() {
        for (ForeignAccess by : driver().foreignAccesses()) {
            assertNotFound(
                    driver().notes().get(by.otherOwner(), by.note().id()),
                    NoteOperations.get(by.otherOwner(), by.note().id()));
            assertThat(driver().get(by.owner(), by.note())).isEqualTo(by.note());
        }
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void listShouldHoldTheOwnersNotesOnly() {
        driver().foreignAccesses().groupBy(ForeignAccess::note).forEach((note, by) -> {
            NoteOwner owner = by.head().owner();
            assertThat(driver().listing(owner).allRows()).containsExactly(note);
        });
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void updateShouldChangeNothingThroughAnotherOwner() {
        NoteChange change = NoteChange.builder()
                .text(UniqueValues.withUniqueSuffix("Not yours"))
                .build();
        for (ForeignAccess by : driver().foreignAccesses()) {
            assertNotFound(
                    driver().notes().update(by.otherOwner(), by.note().id(), change),
                    NoteOperations.update(by.otherOwner(), by.note().id()));
            assertThat(driver().get(by.owner(), by.note())).isEqualTo(by.note());
        }
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void deleteShouldDeleteNothingThroughAnotherOwner() {
        for (ForeignAccess by : driver().foreignAccesses()) {
            assertNotFound(
                    driver().notes().delete(by.otherOwner(), by.note().id()),
                    NoteOperations.delete(by.otherOwner(), by.note().id()));
            assertThat(driver().get(by.owner(), by.note())).isEqualTo(by.note());
        }
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void listShouldFailWithNotFoundWhenTheOwnerDoesNotExist() {
        List.of(NoteOwner.of(AbsentIds.CUSTOMER), NoteOwner.of(AbsentIds.JOB)).forEach(owner -> {
            assertNotFound(driver().notes().list(owner, PageRequest.FIRST), NoteOperations.list(owner));
            assertThat(driver().notes().all(owner)).singleElement().satisfies(only -> assertThat(only.isLeft())
                    .isTrue());
        });
    }

    @Test
    @Tag("rule:customer-notes-are-never-visible")
    default void notesOfACustomerShouldNeverBeVisibleToThatCustomer() {
        NoteOwner owner =
                NoteOwner.of(CustomerWithJob.createCustomer(kickserv()).number());
        Note added = driver().create(owner, NoteFixtures.publicNote());
        Note edited = driver().update(owner, added, Patch.<Note>empty().set(NoteFields.PUBLIC, true));

        assertThat(added.isPublic()).containsExactly(true);
        assertThat(List.of(added, edited, driver().get(owner, added))
                        .appendAll(driver().listing(owner).allRows()))
                .hasSize(4)
                .noneMatch(Note::isVisibleToCustomer);
    }

    @Test
    @Tag("rule:job-notes-are-visible-when-public")
    default void notesOfAJobShouldBeVisibleWhenTheyArePublic() {
        NoteOwner owner = NoteOwner.of(CustomerWithJob.create(kickserv()).job().number());
        Note hidden = driver().create(owner);
        Note shown = driver().create(owner, NoteFixtures.publicNote());

        assertThat(driver().get(owner, hidden)).returns(false, Note::isVisibleToCustomer);
        assertThat(driver().get(owner, shown)).returns(true, Note::isVisibleToCustomer);
        driver().update(owner, shown, Patch.<Note>empty().set(NoteFields.PUBLIC, false));
        assertThat(driver().get(owner, shown)).returns(false, Note::isVisibleToCustomer);
    }

    private void assertIsOn(Noteable on, NoteOwner owner) {
        Note added = driver().create(owner);
        Note edited = driver().update(
                        owner,
                        added,
                        Patch.<Note>empty().set(NoteFields.TEXT, UniqueValues.withUniqueSuffix("Edited")));

        assertThat(List.of(added, edited, driver().get(owner, added))
                        .appendAll(driver().listing(owner).allRows()))
                .hasSize(4)
                .allSatisfy(note -> assertThat(note.on()).isEqualTo(on));
    }
}
