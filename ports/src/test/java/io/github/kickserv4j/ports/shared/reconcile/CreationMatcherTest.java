package io.github.kickserv4j.ports.shared.reconcile;

import static io.github.kickserv4j.ports.shared.reconcile.SampleRecord.createdAfterSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Reconciliation.Done;
import io.github.kickserv4j.ports.shared.Reconciliation.Inconclusive;
import io.github.kickserv4j.ports.shared.Reconciliation.NotDone;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WalkPosition;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreationMatcherTest {
    private static final Seq<Field<SampleRecord, ?>> KEYS = List.of(SampleRecord.TEXT);
    private static final Operation WALK = Operation.read("things.all", "things of an owner");
    private static final Operation PAGE = Operation.read("things.list", "things of an owner");

    private static final WriteHistory NOTHING_BEFORE = WriteHistory.ofAllPriorRecords(List.empty());

    private final WriteMatcher<SampleRecord> writeMatcher = evidence(NOTHING_BEFORE);

    @Test
    @Tag("rule:done-is-certain")
    void createdShouldBeDoneWhenOneIsTheSameAndWasNotThereBefore() {
        SampleRecord another = createdAfterSeconds(0).withId(2).with(Option.some("Ring twice"));

        assertThat(among(another, createdAfterSeconds(0))).isEqualTo(new Done<>(Option.some(createdAfterSeconds(0))));
        assertThat(among(createdAfterSeconds(-299), another))
                .isEqualTo(new Done<>(Option.some(createdAfterSeconds(-299))));
        assertThat(among(
                        WriteHistory.ofAllPriorRecords(List.of(new NoteId(2))),
                        createdAfterSeconds(0).withId(2),
                        createdAfterSeconds(0)))
                .isEqualTo(new Done<>(Option.some(createdAfterSeconds(0))));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void createdShouldBeInconclusiveWhenTheNewRecordWasCreatedLongAfter() {
        assertThat(among(createdAfterSeconds(599))).isInstanceOf(Done.class);
        assertThat(among(createdAfterSeconds(602))).isInstanceOf(Inconclusive.class);
        assertThat(among(createdAfterSeconds(86_400)).toString()).contains("long after the request");
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void createdShouldGoByTheServersClockWhenTheHistoryKnowsIt() {
        assertThat(among(new FixedHistory(true), createdAfterSeconds(-9_999))).isInstanceOf(Inconclusive.class);
        assertThat(among(new FixedHistory(false), createdAfterSeconds(0))).isInstanceOf(NotDone.class);
    }

    /** A history that knows whether anything may be the one. */
    private record FixedHistory(boolean isPossible) implements WriteHistory {
        @Override
        public boolean isKnownAsOther(Identity<?> id) {
            return false;
        }

        @Override
        public Option<Identity<?>> ownId() {
            return Option.none();
        }

        @Override
        public boolean isSurelyNew(Option<OffsetDateTime> createdAt) {
            return false;
        }

        @Override
        public Option<Boolean> isPossibleCreationTime(OffsetDateTime createdAt) {
            return Option.some(isPossible);
        }

        @Override
        public Seq<Write<?>> uncertainCreations() {
            return List.empty();
        }
    }

    @Test
    @Tag("rule:not-done-is-certain")
    void createdShouldNotBeDoneWhenTheMatchingRecordBelongsToAnotherRequest() {
        List.of(
                        WriteHistory.ofOthersRecords(List.of(new NoteId(1))),
                        WriteHistory.ofAllPriorRecords(List.of(new NoteId(1))))
                .forEach(history ->
                        assertThat(among(history, createdAfterSeconds(0))).isEqualTo(new NotDone<>()));
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -30, 0, 1, 300, 599})
    @Tag("rule:uncertain-is-inconclusive")
    void createdShouldBeInconclusiveByTheTimeAloneSinceTheClocksMayDiffer(long seconds) {
        Reconciliation<SampleRecord> outcome = among(WriteHistory.none(), createdAfterSeconds(seconds));

        assertThat(alike(outcome)).containsExactly(createdAfterSeconds(seconds));
        assertThat(outcome).isInstanceOf(Inconclusive.class);
        assertThat(outcome.toString()).contains("maybe before the request");
    }

    @Test
    @Tag("rule:done-is-certain")
    void createdShouldBeDoneWhenTheRecordIsKnownByItsIdAndWasChanged() {
        SampleRecord changed = createdAfterSeconds(0).with(Option.some("Ring twice"));

        assertThat(among(
                        new OwnIdHistory(1, List.empty()),
                        changed,
                        createdAfterSeconds(0).withId(2)))
                .isEqualTo(new Done<>(Option.some(changed)));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void createdShouldBeInconclusiveWhenTheRecordThatIsKnownByItsIdIsAbsent() {
        assertThat(among(
                        new OwnIdHistory(1, List.empty()),
                        createdAfterSeconds(0).withId(2)))
                .isEqualTo(new Inconclusive<>("it was created, and is absent now", List.empty()));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void createdShouldBeInconclusiveWhenAnotherUncertainRequestMayHaveCreatedTheRecord() {
        WriteHistory rivalled = new OwnIdHistory(0, List.of(new SampleRecord.SampleWrite("gate code 4711")));
        WriteHistory unrivalled = new OwnIdHistory(0, List.of(new SampleRecord.SampleWrite("Ring twice")));

        assertThat(alike(among(rivalled, createdAfterSeconds(0)))).containsExactly(createdAfterSeconds(0));
        assertThat(among(rivalled, createdAfterSeconds(0))).isInstanceOf(Inconclusive.class);
        assertThat(among(unrivalled, createdAfterSeconds(0))).isInstanceOf(Done.class);
    }

    @Test
    void createdShouldAddTheRecordToTheHistory() {
        var history = new OwnIdHistory(0, List.empty());

        among(history, createdAfterSeconds(0).withId(7));

        assertThat(history.found).containsExactly(new NoteId(7));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void createdShouldBeInconclusiveWhenARecordOfThatTimeWasChangedSince() {
        SampleRecord changed = createdAfterSeconds(1)
                .with(Option.some("Ring twice"))
                .with(new Audit(
                        Option.some(SampleRecord.secondsAfterRequest(1)),
                        Option.none(),
                        Option.some(SampleRecord.secondsAfterRequest(60)),
                        Option.none(),
                        Option.none()));

        assertThat(alike(among(changed))).containsExactly(changed);
        assertThat(among(WriteHistory.ofOthersRecords(List.of(new NoteId(1))), changed))
                .isEqualTo(new NotDone<>());
    }

    @Test
    @Tag("rule:not-done-is-certain")
    void createdShouldNotBeDoneWhenNothingIsAlikeButWhatIsMuchOlder() {
        assertThat(among()).isEqualTo(new NotDone<>());
        assertThat(among(createdAfterSeconds(-301), createdAfterSeconds(0).with(Option.some("Ring twice"))))
                .isEqualTo(new NotDone<>());
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void createdShouldBeInconclusiveWhenTwoRecordsMatch() {
        assertThat(among(createdAfterSeconds(0), createdAfterSeconds(-200).withId(2)))
                .isEqualTo(new Inconclusive<>(
                        "more than one may be it",
                        List.of(
                                createdAfterSeconds(0),
                                createdAfterSeconds(-200).withId(2))));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void createdShouldBeInconclusiveWhenTheRecordMayBeOlder() {
        assertThat(among(WriteHistory.none(), createdAfterSeconds(-3)).toString())
                .contains("was created at 2024-06-05T05:59:57-04:00, maybe before the request");
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void createdShouldBeInconclusiveWhenTheCreationTimeIsUnknown() {
        assertThat(among(WriteHistory.none(), createdAfterSeconds(0).with(Audit.NONE))
                        .toString())
                .contains("the record found has no creation time");
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void createdShouldBeInconclusiveWhenTheRecordLacksARequestedValue() {
        assertInconclusive(createdAfterSeconds(0).withCount("3"), "the record found differs in count");
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void createdShouldBeInconclusiveWhenARowIsUnreadable() {
        String why = "an unreadable row may be it";

        assertThat(found(List.of(Either.left(unreadable()))))
                .isEqualTo(Either.right(new Inconclusive<>(why, List.empty())));
        assertThat(found(List.of(Either.left(unreadable()), Either.right(createdAfterSeconds(0)))))
                .isEqualTo(Either.right(new Inconclusive<>(why, List.of(createdAfterSeconds(0)))));
    }

    @Test
    void createdShouldFailWhenAPageCouldNotBeHad() {
        Failure senseless = new Failure.UnexpectedResponse(FailureContext.of(PAGE, Delivery.UNKNOWN), "no list");
        Failure unsure = new Failure.UnexpectedResponse(
                FailureContext.of(WALK, Delivery.UNKNOWN).withPosition(WalkPosition.of(PageRequest.FIRST)),
                "the list may be incomplete");
        Failure down = new Failure.Unavailable(FailureContext.of(WALK, Delivery.UNKNOWN), "down");

        List.of(senseless, unsure, down).forEach(failure -> assertThat(
                        found(List.of(Either.right(createdAfterSeconds(0)), Either.left(failure))))
                .isEqualTo(Either.left(failure)));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void createdShouldBeInconclusiveWhenTheOwnerIsAbsent() {
        Failure gone = new Failure.NotFound(FailureContext.of(PAGE, Delivery.REJECTED));
        var inconclusive = new Inconclusive<>("things of an owner is absent", List.empty());

        assertThat(found(List.of(Either.left(gone)))).isEqualTo(Either.right(inconclusive));
    }

    @Test
    void createdShouldCountOnceWhatComesTwice() {
        assertThat(among(createdAfterSeconds(0), createdAfterSeconds(0)))
                .isEqualTo(new Done<>(Option.some(createdAfterSeconds(0))));
        assertThat(among(
                        createdAfterSeconds(0),
                        createdAfterSeconds(0).with(createdAfterSeconds(1).audit())))
                .isEqualTo(new Done<>(Option.some(createdAfterSeconds(0))));
    }

    @Test
    void createdShouldStopAtTheTenthThatIsAlike() {
        var read = new AtomicInteger();
        Stream<Either<Failure, SampleRecord>> many = IntStream.rangeClosed(1, 1_000)
                .peek(id -> read.incrementAndGet())
                .mapToObj(id -> Either.right(createdAfterSeconds(0).withId(id)));

        assertThat(alike(writeMatcher
                        .matchCreation(SampleRecord.requestedChanges(), KEYS, CreationMatcherTest::requested, many)
                        .get()))
                .hasSize(10);
        assertThat(read).hasValue(10);
    }

    private void assertInconclusive(SampleRecord one, String why) {
        Reconciliation<SampleRecord> outcome = among(one);

        assertThat(outcome).isInstanceOf(Inconclusive.class);
        assertThat(alike(outcome)).containsExactly(one);
        assertThat(outcome.toString()).contains(why);
    }

    private Reconciliation<SampleRecord> among(SampleRecord... things) {
        return among(NOTHING_BEFORE, things);
    }

    private static Reconciliation<SampleRecord> among(WriteHistory history, SampleRecord... things) {
        return evidence(history)
                .matchCreation(
                        SampleRecord.requestedChanges(),
                        KEYS,
                        CreationMatcherTest::requested,
                        Stream.of(things).map(Either::right))
                .get();
    }

    private static WriteMatcher<SampleRecord> evidence(WriteHistory history) {
        return WriteMatcher.of(
                SampleRecord.KIND,
                new UncertainWrite<>(new SampleRecord.SampleWrite("itself"), SampleRecord.REQUESTED, history));
    }

    private static Option<Patch<SampleRecord>> requested(Write<?> other) {
        return Option.some(
                Patch.<SampleRecord>empty().set(SampleRecord.TEXT, ((SampleRecord.SampleWrite) other).text()));
    }

    /** A history that knows the id of the one, unless that is 0. */
    private static final class OwnIdHistory implements WriteHistory {
        private static final long serialVersionUID = 1;

        private final int id;
        private final Seq<Write<?>> unsettled;
        private final ArrayList<Identity<?>> found = new ArrayList<>();

        OwnIdHistory(int id, Seq<Write<?>> unsettled) {
            this.id = id;
            this.unsettled = unsettled;
        }

        @Override
        public boolean isKnownAsOther(Identity<?> other) {
            return false;
        }

        @Override
        public Option<Identity<?>> ownId() {
            return Option.when(id != 0, () -> new NoteId(id));
        }

        @Override
        public boolean isSurelyNew(Option<OffsetDateTime> createdAt) {
            return true;
        }

        @Override
        public Seq<Write<?>> uncertainCreations() {
            return unsettled;
        }

        @Override
        public void markAsOwn(Identity<?> own) {
            found.add(own);
        }
    }

    private Either<Failure, Reconciliation<SampleRecord>> found(Seq<Either<Failure, SampleRecord>> rows) {
        return writeMatcher.matchCreation(
                SampleRecord.requestedChanges(), KEYS, CreationMatcherTest::requested, rows.toJavaStream());
    }

    private static Seq<SampleRecord> alike(Reconciliation<SampleRecord> outcome) {
        return outcome.fold(done -> done.record().toList(), notDone -> List.empty(), Inconclusive::candidates);
    }

    private static Failure unreadable() {
        return new Failure.UnexpectedResponse(
                FailureContext.of(WALK, Delivery.UNKNOWN)
                        .withPosition(WalkPosition.of(PageRequest.FIRST, new Violation("[3].id", "is required", ""))),
                "things[3] must have an id");
    }
}
