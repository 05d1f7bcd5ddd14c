package io.github.kickserv4j.ports.shared.reconcile;

import static io.github.kickserv4j.ports.shared.reconcile.SampleRecord.createdAfterSeconds;
import static io.github.kickserv4j.ports.shared.reconcile.SampleRecord.secondsAfterRequest;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Reconciliation.Done;
import io.github.kickserv4j.ports.shared.Reconciliation.Inconclusive;
import io.github.kickserv4j.ports.shared.Reconciliation.NotDone;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was changed, and what was deleted. */
class WriteMatcherTest {
    private static final FailureContext INCIDENT =
            FailureContext.of(Operation.read("things.get", "thing 1"), Delivery.REJECTED);
    private static final Failure GONE = new Failure.NotFound(INCIDENT);
    private static final Failure DOWN = new Failure.Unavailable(INCIDENT, "down");
    private static final Inconclusive<SampleRecord> OUT_OF_REACH =
            new Inconclusive<>("thing 1 is absent", List.empty());

    private final WriteMatcher<SampleRecord> writeMatcher = WriteMatcher.of(
            SampleRecord.KIND, new UncertainWrite<>(new SampleRecord.SampleWrite("itself"), SampleRecord.REQUESTED));

    @Test
    @Tag("rule:done-is-certain")
    void changedShouldBeDoneWhenAllFieldsAreAsRequestedAtAnyTime() {
        assertThat(changed(createdAfterSeconds(0))).isEqualTo(new Done<>(Option.some(createdAfterSeconds(0))));
        assertThat(changed(createdAfterSeconds(-9_999)))
                .isEqualTo(new Done<>(Option.some(createdAfterSeconds(-9_999))));
        assertThat(changed(createdAfterSeconds(0).with(Audit.NONE))).isInstanceOf(Done.class);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    void changedShouldNotBeDoneWhenNothingWasChangedForLong() {
        assertThat(changed(partly(-301))).isEqualTo(new NotDone<>());
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void changedShouldBeInconclusiveWhenNoFieldIsAsRequestedAndTheServerMayHaveNormalizedItWithItsClockBehind() {
        assertThat(changed(other(-10))).isInstanceOf(Inconclusive.class);
        assertThat(changed(other(-299))).isInstanceOf(Inconclusive.class);
        assertThat(changed(other(0).with(Audit.NONE))).isInstanceOf(Inconclusive.class);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void changedShouldBeInconclusiveWhenItMayHaveBeenChangedSince() {
        assertThat(changed(other(-2)))
                .isEqualTo(new Inconclusive<>(
                        "it differs in text, count, and may have been changed since at " + secondsAfterRequest(-2),
                        List.of(other(-2))));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void changedShouldBeInconclusiveWhenSomeFieldsAreAsRequestedAndItMayHaveBeenChangedSince() {
        assertThat(changed(partly(-300))).isInstanceOf(Inconclusive.class);
        assertThat(changed(partly(0).with(Audit.NONE))).isInstanceOf(Inconclusive.class);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void changedShouldBeInconclusiveWhenTheRecordIsAbsent() {
        assertThat(writeMatcher.matchChange(SampleRecord.requestedChanges(), Either.left(GONE)))
                .isEqualTo(Either.right(OUT_OF_REACH));
    }

    @Test
    void changedShouldFailWhenTheRecordCouldNotBeRead() {
        assertThat(writeMatcher.matchChange(SampleRecord.requestedChanges(), Either.left(DOWN)))
                .isEqualTo(Either.left(DOWN));
    }

    @Test
    @Tag("rule:done-is-certain")
    void deletedShouldBeDoneWhenTheRecordIsNotThereAndItsOwnerIs() {
        assertThat(writeMatcher.matchDeletion(Either.left(GONE), () -> Either.right("somebody")))
                .isEqualTo(Either.right(new Done<>(Option.none())));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    void deletedShouldNotBeDoneWhenTheRecordIsThere() {
        assertThat(writeMatcher.matchDeletion(Either.right(createdAfterSeconds(0)), () -> Either.left(GONE)))
                .isEqualTo(Either.right(new NotDone<>()));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void deletedShouldBeInconclusiveWhenTheRecordIsPresentAndMarkedAsDeleted() {
        Audit deleted = new Audit(
                Option.some(secondsAfterRequest(0)),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.some(secondsAfterRequest(60)));
        SampleRecord kept = createdAfterSeconds(0).with(deleted);

        assertThat(writeMatcher.matchDeletion(Either.right(kept), () -> Either.left(GONE)))
                .isEqualTo(Either.right(new Inconclusive<>(
                        "it is present, and was deleted at " + secondsAfterRequest(60), List.of(kept))));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void changedShouldBeInconclusiveWhenTheClearedFieldIsUnreadable() {
        WriteMatcher<SampleRecord> clearing = WriteMatcher.of(
                SampleRecord.descriptorWithUnreadable("text[0]"),
                new UncertainWrite<>(new SampleRecord.SampleWrite("itself"), SampleRecord.REQUESTED));
        Patch<SampleRecord> cleared = Patch.<SampleRecord>empty().clear(SampleRecord.TEXT);

        assertThat(clearing.matchChange(
                                cleared, Either.right(createdAfterSeconds(0).with(Option.none())))
                        .get())
                .isInstanceOf(Inconclusive.class);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void deletedShouldBeInconclusiveWhenTheOwnerIsAbsent() {
        assertThat(writeMatcher.matchDeletion(Either.left(GONE), () -> Either.left(GONE)))
                .isEqualTo(Either.right(OUT_OF_REACH));
    }

    @Test
    void deletedShouldFailWhenRecordOrOwnerCouldNotBeRead() {
        assertThat(writeMatcher.matchDeletion(Either.left(DOWN), () -> Either.left(GONE)))
                .isEqualTo(Either.left(DOWN));
        assertThat(writeMatcher.matchDeletion(Either.left(GONE), () -> Either.left(DOWN)))
                .isEqualTo(Either.left(DOWN));
    }

    private Reconciliation<SampleRecord> changed(SampleRecord now) {
        return writeMatcher
                .matchChange(SampleRecord.requestedChanges(), Either.right(now))
                .get();
    }

    private static SampleRecord partly(long seconds) {
        return createdAfterSeconds(seconds).withCount("3");
    }

    private static SampleRecord other(long seconds) {
        return partly(seconds).with(Option.some("Ring twice"));
    }
}
