package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.NoteTestDriver.asReadLater;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of creating, updating and deleting notes, on customers and on jobs. */
public interface NoteWritingContract {

    Kickserv kickserv();

    private NoteTestDriver driver() {
        return new NoteTestDriver(kickserv());
    }

    @Test
    default void createShouldStoreEveryFieldThatCanBeWritten() {
        driver().createOwners().forEach(owner -> {
            NewNote asked = NoteFixtures.complete();
            FieldUpdateVerifier.assertStored(NoteFields.ALL, asked.fields(), driver().create(owner, asked));
        });
    }

    @Test
    default void getShouldReturnWhatCreateReturnedExceptTheCreator() {
        driver().createOwners().forEach(owner -> {
            Note added = driver().create(owner, NoteFixtures.complete());
            assertThat(driver().get(owner, added)).isEqualTo(asReadLater(added));
        });
    }

    @Test
    @Tag("rule:note-text-is-stored-exactly")
    default void createShouldKeepAwkwardTextsUnchanged() {
        driver().createOwners()
                .forEach(owner -> NoteFixtures.AWKWARD_TEXTS.forEach(text -> {
                    Note added = driver().create(owner, NoteFixtures.withText(text));
                    assertThat(added.text()).isEqualTo(text);
                    assertThat(driver().get(owner, added).text()).isEqualTo(text);
                }));
    }

    @Test
    @Tag("rule:identities-are-assigned-by-kickserv")
    default void createShouldMakeTwoNotesWhenTheSameIsCreatedTwice() {
        driver().createOwners().forEach(owner -> {
            NewNote same = NoteFixtures.minimal();
            Note one = driver().create(owner, same);
            Note other = driver().create(owner, same);

            assertThat(other.id()).isNotEqualTo(one.id());
            assertThat(driver().listing(owner).allRows())
                    .containsExactlyInAnyOrder(asReadLater(one), asReadLater(other));
        });
    }

    @Test
    @Tag("rule:note-creator-is-returned-by-writes")
    default void createShouldReturnTheCreator() {
        driver().createOwners()
                .forEach(owner -> assertThat(driver().create(owner).creator().flatMap(Employee::id))
                        .isNotEmpty());
    }

    @Test
    default void createShouldReturnTheCreationTime() {
        driver().createOwners()
                .forEach(owner ->
                        assertThat(driver().create(owner).audit().createdAt()).isNotEmpty());
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void createShouldFailWithNotFoundWhenTheOwnerDoesNotExist() {
        NoteOwner customer = NoteOwner.of(AbsentIds.CUSTOMER);
        NoteOwner job = NoteOwner.of(AbsentIds.JOB);

        assertNotFound(driver().notes().create(customer, NoteFixtures.minimal()), NoteOperations.create(customer));
        assertNotFound(driver().notes().create(job, NoteFixtures.minimal()), NoteOperations.create(job));
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateShouldSetWhatIsNamedAndKeepTheRest() {
        driver().createOwners().forEach(owner -> {
            Note before = driver().create(owner);
            new FieldUpdateVerifier<>(NoteFields.ALL, patch -> update(owner, before, patch))
                    .assertSetsEach(driver().get(owner, before), NoteFixtures::sampleOf);
        });
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateShouldTakeTheFlagAwayAndKeepTheText() {
        driver().createOwners().forEach(owner -> {
            Note before = driver().create(owner, NoteFixtures.publicNote());
            Note after = update(owner, before, Patch.<Note>empty().clear(NoteFields.PUBLIC));

            assertThat(after.isPublic().contains(true)).isFalse();
            assertThat(after.text()).isEqualTo(before.text());
        });
    }

    @Test
    default void updateShouldReturnTheNoteAsItIsThen() {
        driver().createOwners().forEach(owner -> {
            Note before = driver().create(owner);
            Note after = driver().update(
                            owner,
                            before,
                            Patch.<Note>empty().set(NoteFields.TEXT, UniqueValues.withUniqueSuffix("Edited")));

            assertThat(asReadLater(after)).isEqualTo(driver().get(owner, before));
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.on()).isEqualTo(before.on());
        });
    }

    @Test
    @Tag("rule:note-creator-is-returned-by-writes")
    default void updateShouldReturnTheCreator() {
        driver().createOwners().forEach(owner -> {
            Note before = driver().create(owner);
            Note after = driver().update(owner, before, Patch.<Note>empty().set(NoteFields.PUBLIC, true));
            assertThat(after.creator().flatMap(Employee::id)).isNotEmpty();
        });
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void getAndUpdateShouldFailWithNotFoundWhenNoNoteHasTheId() {
        NoteChange change = NoteChange.builder()
                .text(UniqueValues.withUniqueSuffix("Nothing"))
                .build();
        driver().createOwners().forEach(owner -> {
            assertNotFound(driver().notes().get(owner, AbsentIds.NOTE), NoteOperations.get(owner, AbsentIds.NOTE));
            assertNotFound(
                    driver().notes().update(owner, AbsentIds.NOTE, change),
                    NoteOperations.update(owner, AbsentIds.NOTE));
            assertThat(driver().listing(owner).allRows()).isEmpty();
        });
    }

    @Test
    @Tag("rule:deletion-is-final")
    default void deleteShouldReturnTheNoteAndDeleteItAndNoOther() {
        driver().createOwners().forEach(owner -> {
            Note kept = asReadLater(driver().create(owner));
            Note deleted = asReadLater(driver().create(owner, NoteFixtures.complete()));

            assertThat(resultOf(driver().notes().delete(owner, deleted.id()))).isEqualTo(deleted);
            assertNotFound(driver().notes().get(owner, deleted.id()), NoteOperations.get(owner, deleted.id()));
            assertThat(driver().listing(owner).allRows()).containsExactly(kept);
        });
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void deleteShouldFailWithNotFoundTheSecondTime() {
        driver().createOwners().forEach(owner -> {
            Note note = driver().create(owner);
            resultOf(driver().notes().delete(owner, note.id()));
            assertNotFound(driver().notes().delete(owner, note.id()), NoteOperations.delete(owner, note.id()));
        });
    }

    private Note update(NoteOwner owner, Note note, Patch<Note> patch) {
        driver().update(owner, note, patch);
        return driver().get(owner, note);
    }
}
