package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.NoteSteps.asRead;
import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static io.github.kickserv4j.testkit.contract.Verdicts.alikeOf;
import static io.github.kickserv4j.testkit.contract.Verdicts.assertGone;
import static io.github.kickserv4j.testkit.contract.Verdicts.assertNotDone;
import static io.github.kickserv4j.testkit.contract.Verdicts.createdAt;
import static io.github.kickserv4j.testkit.contract.Verdicts.doneOf;
import static io.github.kickserv4j.testkit.contract.Verdicts.inDoubt;
import static io.github.kickserv4j.testkit.contract.Verdicts.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found out about writes to notes of which nobody knows whether they were carried out. */
public interface NoteReconcilingContract {

    Kickserv kickserv();

    private NoteSteps steps() {
        return new NoteSteps(kickserv());
    }

    private Either<Failure, Reconciliation<Note>> looked(NoteWrite write, Instant since) {
        return steps().notes().reconcile(write, since);
    }

    private Either<Failure, Reconciliation<Note>> added(
            NoteOwner owner, NewNote asked, Note since, WriteHistory history) {
        return steps().notes().reconcile(new NoteWrite.Add(owner, asked), createdAt(since.audit()), history);
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheNoteThatWasAdded() {
        steps().owners().forEach(owner -> {
            NewNote asked = NoteFixtures.complete();
            Note before = steps().add(owner, asked);
            Note added = steps().add(owner, asked);

            assertThat(doneOf(added(owner, asked, added, WriteHistory.allBefore(List.of(before.id())))))
                    .isEqualTo(asRead(added));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeANoteThatIsKnownToBeAnothersForTheOneThatWasNotAdded() {
        steps().owners().forEach(owner -> {
            NewNote asked = NoteFixtures.plain();
            Note another = steps().add(owner, asked);
            assertNotDone(added(owner, asked, another, WriteHistory.of(List.of(another.id()))));
        });
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellByTheTimeAloneWhetherTheSameNoteIsTheOne() {
        steps().owners().forEach(owner -> {
            NewNote asked = NoteFixtures.plain();
            Note added = steps().add(owner, asked);
            assertThat(alikeOf(looked(new NoteWrite.Add(owner, asked), createdAt(added.audit()))))
                    .containsExactly(asRead(added));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAnotherNoteForTheOneThatWasNotAdded() {
        steps().owners().forEach(owner -> {
            Note another = steps().add(owner);
            assertNotDone(looked(new NoteWrite.Add(owner, NoteFixtures.plain()), createdAt(another.audit())));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeTheSameNoteOfLongAgoForTheOneThatWasNotAdded() {
        steps().owners().forEach(owner -> {
            NewNote asked = NoteFixtures.plain();
            Instant before = createdAt(steps().add(owner, asked).audit());
            assertNotDone(looked(new NoteWrite.Add(owner, asked), before.plus(Duration.ofHours(1))));
        });
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherTheSameNoteIsOlder() {
        steps().owners().forEach(owner -> {
            NewNote asked = NoteFixtures.plain();
            Note added = steps().add(owner, asked);
            Instant later = createdAt(added.audit()).plus(Duration.ofMinutes(1));
            assertThat(alikeOf(looked(new NoteWrite.Add(owner, asked), later))).containsExactly(asRead(added));
        });
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhichOfTwoNotesItIs() {
        steps().owners().forEach(owner -> {
            NewNote asked = NoteFixtures.plain();
            Note one = steps().add(owner, asked);
            Note other = steps().add(owner, asked);
            assertThat(alikeOf(looked(new NoteWrite.Add(owner, asked), createdAt(one.audit()))))
                    .containsExactlyInAnyOrder(asRead(one), asRead(other));
        });
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherANoteWithAnotherFlagIsTheOne() {
        steps().owners().forEach(owner -> {
            NewNote asked = NoteFixtures.published();
            Note added = steps().add(owner, NoteFixtures.saying(textOf(asked)));
            assertThat(alikeOf(added(owner, asked, added, WriteHistory.allBefore(List.empty()))))
                    .containsExactly(asRead(added));
        });
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellOfNotesWhenTheirOwnerIsGone() {
        NoteOwner owner = NoteOwner.of(Absent.CUSTOMER);
        Instant since = createdAt(steps().add(steps().owners().head()).audit());

        assertThat(alikeOf(looked(new NoteWrite.Add(owner, NoteFixtures.plain()), since)))
                .isEmpty();
        assertThat(alikeOf(looked(new NoteWrite.Edit(owner, Absent.NOTE, change()), since)))
                .isEmpty();
        assertThat(alikeOf(looked(new NoteWrite.Delete(owner, Absent.NOTE), since)))
                .isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheNoteThatWasEdited() {
        steps().owners().forEach(owner -> {
            Note before = steps().add(owner);
            NoteChange change = change();
            Note after = steps().edit(owner, before, change.changes());
            assertThat(doneOf(looked(new NoteWrite.Edit(owner, before.id(), change), createdAt(before.audit()))))
                    .isEqualTo(asRead(after));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatANoteWasNotEditedForLong() {
        steps().owners().forEach(owner -> {
            Note before = steps().add(owner);
            Instant later = createdAt(before.audit()).plus(Duration.ofHours(1));
            assertNotDone(looked(new NoteWrite.Edit(owner, before.id(), change()), later));
        });
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherANoteThatSomebodyEditedWasEditedBefore() {
        steps().owners().forEach(owner -> {
            Note before = steps().add(owner);
            Note after = steps().edit(owner, before, change().changes());
            assertThat(alikeOf(looked(new NoteWrite.Edit(owner, before.id(), change()), createdAt(before.audit()))))
                    .containsExactly(asRead(after));
        });
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherANoteWasEditedThatIsGone() {
        steps().owners().forEach(owner -> {
            Note gone = steps().add(owner);
            resultOf(steps().notes().delete(owner, gone.id()));
            assertThat(alikeOf(looked(new NoteWrite.Edit(owner, gone.id(), change()), createdAt(gone.audit()))))
                    .isEmpty();
        });
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatANoteWasDeleted() {
        steps().owners().forEach(owner -> {
            Note gone = steps().add(owner);
            resultOf(steps().notes().delete(owner, gone.id()));
            assertGone(looked(new NoteWrite.Delete(owner, gone.id()), createdAt(gone.audit())));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatANoteWasNotDeleted() {
        steps().owners().forEach(owner -> {
            Note there = steps().add(owner);
            assertNotDone(looked(new NoteWrite.Delete(owner, there.id()), createdAt(there.audit())));
        });
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldLookForTheNoteThatAFailureIsInDoubtAbout() {
        steps().owners().forEach(owner -> {
            NewNote asked = NoteFixtures.plain();
            Note added = steps().add(owner, asked);
            Failure failure = inDoubt(new NoteWrite.Add(owner, asked), createdAt(added.audit()));
            assertThat(doneOf(steps().notes().reconcile(failure))).isEqualTo(asRead(added));
        });
    }

    @Test
    @Tag("rule:no-doubt-no-request")
    default void reconcileShouldSayThatNoNoteWasWrittenWhenTheFailureIsSureOfIt() {
        assertNotDone(steps().notes().reconcile(refused()));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellAmongNotesOfADoubtAboutOthers() {
        Failure failure = inDoubt(new CustomerWrite.Delete(Absent.CUSTOMER), Instant.EPOCH);
        assertThat(alikeOf(steps().notes().reconcile(failure))).isEmpty();
    }

    private static NoteChange change() {
        return NoteChange.set(NoteFields.TEXT, Unique.text("Edited")).build();
    }

    private static String textOf(NewNote note) {
        return note.fields().of(NoteFields.TEXT).over(Option.none()).getOrElse("");
    }
}
