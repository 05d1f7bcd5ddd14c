package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.NoteTestDriver.asReadLater;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertCannotTell;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertGone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertNotDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.rejectedFailure;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.uncertainFailure;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
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
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.NoteFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of reconciling uncertain writes of notes. */
public interface NoteReconcilingContract {

    Kickserv kickserv();

    private NoteTestDriver driver() {
        return new NoteTestDriver(kickserv());
    }

    private Either<Failure, Reconciliation<Note>> reconcile(NoteWrite write, Instant since) {
        return driver().notes().reconcile(new UncertainWrite<>(write, since));
    }

    private Either<Failure, Reconciliation<Note>> added(
            NoteOwner owner, NewNote asked, Note since, WriteHistory history) {
        return driver().notes()
                .reconcile(new UncertainWrite<>(new NoteWrite.Create(owner, asked), createdAt(since.audit()), history));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheNoteThatWasCreated() {
        driver().createOwners().forEach(owner -> {
            NewNote asked = NoteFixtures.complete();
            Note before = driver().create(owner, asked);
            Note added = driver().create(owner, asked);

            assertThat(assertDone(added(owner, asked, added, WriteHistory.ofAllPriorRecords(List.of(before.id())))))
                    .isEqualTo(asReadLater(added));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeANoteThatIsKnownToBeAnothersForTheOneThatWasNotCreated() {
        driver().createOwners().forEach(owner -> {
            NewNote asked = NoteFixtures.minimal();
            Note another = driver().create(owner, asked);
            assertNotDone(added(owner, asked, another, WriteHistory.ofOthersRecords(List.of(another.id()))));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellByTheTimeAloneWhetherTheSameNoteIsTheOne() {
        driver().createOwners().forEach(owner -> {
            NewNote asked = NoteFixtures.minimal();
            Note added = driver().create(owner, asked);
            assertThat(assertCannotTell(reconcile(new NoteWrite.Create(owner, asked), createdAt(added.audit()))))
                    .containsExactly(asReadLater(added));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAnotherNoteForTheOneThatWasNotCreated() {
        driver().createOwners().forEach(owner -> {
            Note another = driver().create(owner);
            assertNotDone(reconcile(new NoteWrite.Create(owner, NoteFixtures.minimal()), createdAt(another.audit())));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeTheSameNoteOfLongAgoForTheOneThatWasNotCreated() {
        driver().createOwners().forEach(owner -> {
            NewNote asked = NoteFixtures.minimal();
            Instant before = createdAt(driver().create(owner, asked).audit());
            assertNotDone(reconcile(new NoteWrite.Create(owner, asked), before.plus(Duration.ofHours(1))));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhetherTheSameNoteIsOlder() {
        driver().createOwners().forEach(owner -> {
            NewNote asked = NoteFixtures.minimal();
            Note added = driver().create(owner, asked);
            Instant later = createdAt(added.audit()).plus(Duration.ofMinutes(1));
            assertThat(assertCannotTell(reconcile(new NoteWrite.Create(owner, asked), later)))
                    .containsExactly(asReadLater(added));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhichOfTwoNotesItIs() {
        driver().createOwners().forEach(owner -> {
            NewNote asked = NoteFixtures.minimal();
            Note one = driver().create(owner, asked);
            Note other = driver().create(owner, asked);
            assertThat(assertCannotTell(reconcile(new NoteWrite.Create(owner, asked), createdAt(one.audit()))))
                    .containsExactlyInAnyOrder(asReadLater(one), asReadLater(other));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhetherANoteWithAnotherFlagIsTheOne() {
        driver().createOwners().forEach(owner -> {
            NewNote asked = NoteFixtures.publicNote();
            Note added = driver().create(owner, NoteFixtures.withText(textOf(asked)));
            assertThat(assertCannotTell(added(owner, asked, added, WriteHistory.ofAllPriorRecords(List.empty()))))
                    .containsExactly(asReadLater(added));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellOfNotesWhenTheirOwnerIsGone() {
        NoteOwner owner = NoteOwner.of(AbsentIds.CUSTOMER);
        Instant since =
                createdAt(driver().create(driver().createOwners().head()).audit());

        assertThat(assertCannotTell(reconcile(new NoteWrite.Create(owner, NoteFixtures.minimal()), since)))
                .isEmpty();
        assertThat(assertCannotTell(reconcile(new NoteWrite.Update(owner, AbsentIds.NOTE, change()), since)))
                .isEmpty();
        assertThat(assertCannotTell(reconcile(new NoteWrite.Delete(owner, AbsentIds.NOTE), since)))
                .isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheNoteThatWasUpdated() {
        driver().createOwners().forEach(owner -> {
            Note before = driver().create(owner);
            NoteChange change = change();
            Note after = driver().update(owner, before, change.patch());
            assertThat(assertDone(
                            reconcile(new NoteWrite.Update(owner, before.id(), change), createdAt(before.audit()))))
                    .isEqualTo(asReadLater(after));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatANoteWasNotUpdatedForLong() {
        driver().createOwners().forEach(owner -> {
            Note before = driver().create(owner);
            Instant later = createdAt(before.audit()).plus(Duration.ofHours(1));
            assertNotDone(reconcile(new NoteWrite.Update(owner, before.id(), change()), later));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhetherANoteThatSomebodyUpdatedWasUpdatedBefore() {
        driver().createOwners().forEach(owner -> {
            Note before = driver().create(owner);
            Note after = driver().update(owner, before, change().patch());
            assertThat(assertCannotTell(
                            reconcile(new NoteWrite.Update(owner, before.id(), change()), createdAt(before.audit()))))
                    .containsExactly(asReadLater(after));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhetherANoteWasUpdatedThatIsGone() {
        driver().createOwners().forEach(owner -> {
            Note gone = driver().create(owner);
            resultOf(driver().notes().delete(owner, gone.id()));
            assertThat(assertCannotTell(
                            reconcile(new NoteWrite.Update(owner, gone.id(), change()), createdAt(gone.audit()))))
                    .isEmpty();
        });
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatANoteWasDeleted() {
        driver().createOwners().forEach(owner -> {
            Note gone = driver().create(owner);
            resultOf(driver().notes().delete(owner, gone.id()));
            assertGone(reconcile(new NoteWrite.Delete(owner, gone.id()), createdAt(gone.audit())));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatANoteWasNotDeleted() {
        driver().createOwners().forEach(owner -> {
            Note there = driver().create(owner);
            assertNotDone(reconcile(new NoteWrite.Delete(owner, there.id()), createdAt(there.audit())));
        });
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldLookForTheNoteThatTheFailureIsUncertainAbout() {
        driver().createOwners().forEach(owner -> {
            NewNote asked = NoteFixtures.minimal();
            Note added = driver().create(owner, asked);
            Failure failure = uncertainFailure(new NoteWrite.Create(owner, asked), createdAt(added.audit()));
            assertThat(assertDone(driver().notes().reconcile(failure))).isEqualTo(asReadLater(added));
        });
    }

    @Test
    @Tag("rule:certain-outcomes-need-no-request")
    default void reconcileShouldReturnNotDoneWhenTheFailureRulesOutThatTheNoteWasWritten() {
        assertNotDone(driver().notes().reconcile(rejectedFailure()));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellAmongNotesOfAnUncertainWriteOfOthers() {
        Failure failure = uncertainFailure(new CustomerWrite.Delete(AbsentIds.CUSTOMER), Instant.EPOCH);
        assertThat(assertCannotTell(driver().notes().reconcile(failure))).isEmpty();
    }

    private static NoteChange change() {
        return NoteChange.builder()
                .text(UniqueValues.withUniqueSuffix("Edited"))
                .build();
    }

    private static String textOf(NewNote note) {
        return note.fields().updateOf(NoteFields.TEXT).applyTo(Option.none()).getOrElse("");
    }
}
