package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of {@link NoteRepository}, sentence by sentence of its documentation. */
public interface NoteRepositoryContract
        extends WritingContract<NoteId, Note>,
                OwnerContract<NoteId, Note>,
                PagingContract<Note>,
                ReadAfterWriteContract<NoteId, Note>,
                ReconcilingContract<NoteId, Note> {

    Kickserv kickserv();

    @Override
    default Seq<? extends OwnedRepositoryTestDriver<NoteId, Note>> createDrivers() {
        return NoteTestDriver.create(kickserv());
    }

    @Override
    default Seq<? extends PagedListTestDriver<Note>> createLists() {
        return NoteTestDriver.create(kickserv());
    }

    @Test
    @Tag("rule:note-text-is-stored-exactly")
    default void createShouldKeepAwkwardTextsUnchanged() {
        NoteTestDriver.create(kickserv())
                .forEach(driver -> NoteFixtures.AWKWARD_TEXTS.forEach(text -> {
                    Note created =
                            resultOf(driver.create(NoteFixtures.withText(text).fields()));
                    assertThat(created.text()).isEqualTo(text);
                    assertThat(resultOf(driver.get(created.id())).text()).isEqualTo(text);
                }));
    }

    @Test
    @Tag("rule:note-creator-is-returned-by-writes")
    default void createAndUpdateShouldReturnTheCreator() {
        NoteTestDriver.create(kickserv()).forEach(driver -> {
            Note created = resultOf(driver.create(driver.minimal()));
            Note updated = resultOf(driver.update(created.id(), driver.patch()));

            assertThat(created.creator().flatMap(Employee::id)).isNotEmpty();
            assertThat(updated.creator().flatMap(Employee::id)).isNotEmpty();
        });
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateShouldClearTheFlagAndKeepTheText() {
        NoteTestDriver.create(kickserv()).forEach(driver -> {
            Note before = resultOf(driver.create(driver.complete()));
            resultOf(driver.update(before.id(), Patch.<Note>empty().clear(NoteFields.PUBLIC)));
            Note after = resultOf(driver.get(before.id()));

            assertThat(after.isPublic().contains(true)).isFalse();
            assertThat(after.text()).isEqualTo(before.text());
        });
    }

    @Test
    @Tag("rule:note-names-its-owner")
    default void notesShouldBeOnTheirOwner() {
        NoteTestDriver.create(kickserv()).forEach(driver -> {
            Noteable expected = driver.owner()
                    .fold(
                            number -> new Noteable.OnCustomer(
                                    driver.customerWithJob().customer().id()),
                            number -> new Noteable.OnJob(
                                    driver.customerWithJob().job().id()));
            assertThat(statesOf(driver)).hasSize(4).allSatisfy(note -> assertThat(note.on())
                    .isEqualTo(expected));
        });
    }

    @Test
    @Tag("rule:customer-notes-are-never-visible")
    default void notesOfACustomerShouldNeverBeVisibleToThatCustomer() {
        NoteTestDriver driver = NoteTestDriver.create(kickserv()).head();

        assertThat(statesOf(driver))
                .hasSize(4)
                .allSatisfy(note -> assertThat(note.isPublic()).containsExactly(true))
                .noneMatch(Note::isVisibleToCustomer);
    }

    @Test
    @Tag("rule:job-notes-are-visible-when-public")
    default void notesOfAJobShouldBeVisibleWhenTheyArePublic() {
        NoteTestDriver driver = NoteTestDriver.create(kickserv()).last();
        Note hidden = resultOf(driver.create(driver.minimal()));
        Note shown = resultOf(driver.create(driver.complete()));

        assertThat(resultOf(driver.get(hidden.id()))).returns(false, Note::isVisibleToCustomer);
        assertThat(resultOf(driver.get(shown.id()))).returns(true, Note::isVisibleToCustomer);
        resultOf(driver.update(shown.id(), Patch.<Note>empty().set(NoteFields.PUBLIC, false)));
        assertThat(resultOf(driver.get(shown.id()))).returns(false, Note::isVisibleToCustomer);
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void notesOfACustomerShouldStayWhenTheJobIsDeleted() {
        NoteTestDriver driver = NoteTestDriver.create(kickserv()).head();
        Note note = driver.add();
        resultOf(kickserv().jobs().delete(driver.customerWithJob().job().number()));

        assertThat(resultOf(driver.list())).containsExactly(note);
        assertThat(resultOf(driver.get(note.id()))).isEqualTo(note);
    }

    /** Returns a public note as it was created, updated, read and listed. */
    private static Seq<Note> statesOf(NoteTestDriver driver) {
        Note created = resultOf(driver.create(driver.complete()));
        Note updated = resultOf(driver.update(created.id(), driver.patch()));
        return List.of(created, updated, resultOf(driver.get(created.id()))).appendAll(resultOf(driver.list()));
    }
}
