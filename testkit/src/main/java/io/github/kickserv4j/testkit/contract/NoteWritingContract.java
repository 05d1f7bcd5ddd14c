package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.NoteSteps.asRead;
import static io.github.kickserv4j.testkit.contract.Outcomes.assertNotFound;
import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of notes that are added, edited and deleted, on customers and on jobs alike. */
public interface NoteWritingContract {

    Kickserv kickserv();

    private NoteSteps steps() {
        return new NoteSteps(kickserv());
    }

    @Test
    default void addShouldStoreEveryFieldThatCanBeWritten() {
        steps().owners().forEach(owner -> {
            NewNote asked = NoteFixtures.complete();
            FieldByField.assertStored(NoteFields.ALL, asked.fields(), steps().add(owner, asked));
        });
    }

    @Test
    default void getShouldReturnWhatAddReturnedButForWhoWroteIt() {
        steps().owners().forEach(owner -> {
            Note added = steps().add(owner, NoteFixtures.complete());
            assertThat(steps().get(owner, added)).isEqualTo(asRead(added));
        });
    }

    @Test
    @Tag("rule:note-text-is-kept-letter-by-letter")
    default void addShouldKeepAwkwardTextsLetterByLetter() {
        steps().owners()
                .forEach(owner -> NoteFixtures.AWKWARD_TEXTS.forEach(text -> {
                    Note added = steps().add(owner, NoteFixtures.saying(text));
                    assertThat(added.text()).isEqualTo(text);
                    assertThat(steps().get(owner, added).text()).isEqualTo(text);
                }));
    }

    @Test
    @Tag("rule:numbers-are-given-by-kickserv")
    default void addShouldMakeTwoNotesWhenTheSameIsAddedTwice() {
        steps().owners().forEach(owner -> {
            NewNote same = NoteFixtures.plain();
            Note one = steps().add(owner, same);
            Note other = steps().add(owner, same);

            assertThat(other.id()).isNotEqualTo(one.id());
            assertThat(steps().listing(owner).rows()).containsExactlyInAnyOrder(asRead(one), asRead(other));
        });
    }

    @Test
    @Tag("rule:note-creator-is-told-when-it-is-written")
    default void addShouldSayWhoWroteIt() {
        steps().owners()
                .forEach(owner -> assertThat(steps().add(owner).creator().flatMap(Employee::id))
                        .isNotEmpty());
    }

    @Test
    default void addShouldSayWhenItWas() {
        steps().owners().forEach(owner -> assertThat(steps().add(owner).audit().createdAt())
                .isNotEmpty());
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void addShouldFailWithNotFoundWhenTheOwnerDoesNotExist() {
        NoteOwner customer = NoteOwner.of(Absent.CUSTOMER);
        NoteOwner job = NoteOwner.of(Absent.JOB);

        assertNotFound(steps().notes().add(customer, NoteFixtures.plain()), NoteOperations.add(customer));
        assertNotFound(steps().notes().add(job, NoteFixtures.plain()), NoteOperations.add(job));
    }

    @Test
    @Tag("rule:a-change-keeps-sets-or-clears")
    default void editShouldSetWhatIsNamedAndKeepTheRest() {
        steps().owners().forEach(owner -> {
            Note before = steps().add(owner);
            new FieldByField<>(NoteFields.ALL, changes -> edited(owner, before, changes))
                    .assertSetsEach(steps().get(owner, before), NoteFixtures::sampleOf);
        });
    }

    @Test
    @Tag("rule:a-change-keeps-sets-or-clears")
    default void editShouldTakeTheFlagAwayAndKeepTheText() {
        steps().owners().forEach(owner -> {
            Note before = steps().add(owner, NoteFixtures.published());
            Note after = edited(owner, before, Changes.<Note>none().clear(NoteFields.PUBLIC));

            assertThat(after.isPublic().contains(true)).isFalse();
            assertThat(after.text()).isEqualTo(before.text());
        });
    }

    @Test
    default void editShouldReturnTheNoteAsItIsThen() {
        steps().owners().forEach(owner -> {
            Note before = steps().add(owner);
            Note after = steps().edit(owner, before, Changes.<Note>none().set(NoteFields.TEXT, Unique.text("Edited")));

            assertThat(asRead(after)).isEqualTo(steps().get(owner, before));
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.on()).isEqualTo(before.on());
        });
    }

    @Test
    @Tag("rule:note-creator-is-told-when-it-is-written")
    default void editShouldSayWhoWroteIt() {
        steps().owners().forEach(owner -> {
            Note before = steps().add(owner);
            Note after = steps().edit(owner, before, Changes.<Note>none().set(NoteFields.PUBLIC, true));
            assertThat(after.creator().flatMap(Employee::id)).isNotEmpty();
        });
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void getAndEditShouldFailWithNotFoundWhenNoNoteHasTheId() {
        NoteChange change =
                NoteChange.set(NoteFields.TEXT, Unique.text("Nothing")).build();
        steps().owners().forEach(owner -> {
            assertNotFound(steps().notes().get(owner, Absent.NOTE), NoteOperations.get(owner, Absent.NOTE));
            assertNotFound(steps().notes().edit(owner, Absent.NOTE, change), NoteOperations.edit(owner, Absent.NOTE));
            assertThat(steps().listing(owner).rows()).isEmpty();
        });
    }

    @Test
    @Tag("rule:deletes-are-real")
    default void deleteShouldReturnTheNoteAndRemoveItAndNoOther() {
        steps().owners().forEach(owner -> {
            Note kept = asRead(steps().add(owner));
            Note deleted = asRead(steps().add(owner, NoteFixtures.complete()));

            assertThat(resultOf(steps().notes().delete(owner, deleted.id()))).isEqualTo(deleted);
            assertNotFound(steps().notes().get(owner, deleted.id()), NoteOperations.get(owner, deleted.id()));
            assertThat(steps().listing(owner).rows()).containsExactly(kept);
        });
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void deleteShouldFailWithNotFoundTheSecondTime() {
        steps().owners().forEach(owner -> {
            Note note = steps().add(owner);
            resultOf(steps().notes().delete(owner, note.id()));
            assertNotFound(steps().notes().delete(owner, note.id()), NoteOperations.delete(owner, note.id()));
        });
    }

    private Note edited(NoteOwner owner, Note note, Changes<Note> changes) {
        steps().edit(owner, note, changes);
        return steps().get(owner, note);
    }
}
