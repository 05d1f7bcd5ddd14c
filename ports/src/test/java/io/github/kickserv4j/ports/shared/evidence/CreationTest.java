package io.github.kickserv4j.ports.shared.evidence;

import static io.github.kickserv4j.ports.shared.evidence.Thing.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Doubt;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Place;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Reconciliation.CannotTell;
import io.github.kickserv4j.ports.shared.Reconciliation.Done;
import io.github.kickserv4j.ports.shared.Reconciliation.NotDone;
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

class CreationTest {
    private static final Seq<Field<Thing, ?>> KEYS = List.of(Thing.TEXT);
    private static final Operation WALK = Operation.read("things.all", "things of nobody");
    private static final Operation PAGE = Operation.read("things.list", "things of nobody");

    private static final WriteHistory NOTHING_BEFORE = WriteHistory.allBefore(List.empty());

    private final Evidence<Thing> evidence = evidence(NOTHING_BEFORE);

    @Test
    @Tag("rule:done-is-certain")
    void createdShouldBeDoneWhenOneIsTheSameAndWasNotThereBefore() {
        Thing another = made(0).withId(2).with(Option.some("Ring twice"));

        assertThat(among(another, made(0))).isEqualTo(new Done<>(Option.some(made(0))));
        assertThat(among(made(-299), another)).isEqualTo(new Done<>(Option.some(made(-299))));
        assertThat(among(WriteHistory.allBefore(List.of(2)), made(0).withId(2), made(0)))
                .isEqualTo(new Done<>(Option.some(made(0))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldWhenTheOneThatWasNotThereBeforeWasCreatedLongAfter() {
        assertThat(among(made(599))).isInstanceOf(Done.class);
        assertThat(among(made(602))).isInstanceOf(CannotTell.class);
        assertThat(among(made(86_400)).toString()).contains("long after this was asked");
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldGoByTheServersClockWhenTheHistoryKnowsIt() {
        assertThat(among(new Knowing(true), made(-9_999))).isInstanceOf(CannotTell.class);
        assertThat(among(new Knowing(false), made(0))).isInstanceOf(NotDone.class);
    }

    /** A history that knows whether anything may be the one. */
    private record Knowing(boolean isPossible) implements WriteHistory {
        @Override
        public boolean isOfAnother(Object id) {
            return false;
        }

        @Override
        public Option<Object> ownId() {
            return Option.none();
        }

        @Override
        public boolean isNew(Option<OffsetDateTime> createdAt) {
            return false;
        }

        @Override
        public Option<Boolean> mayBeSince(OffsetDateTime createdAt) {
            return Option.some(isPossible);
        }

        @Override
        public Seq<Write> unsettled() {
            return List.empty();
        }
    }

    @Test
    @Tag("rule:not-done-is-certain")
    void createdShouldNotBeDoneWhenTheOneThatIsAlikeIsKnownToBeAnothers() {
        List.of(WriteHistory.of(List.of(1)), WriteHistory.allBefore(List.of(1)))
                .forEach(history -> assertThat(among(history, made(0))).isEqualTo(new NotDone<>()));
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -30, 0, 1, 300, 599})
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldByTheTimeAloneSinceTheClocksMayDiffer(long seconds) {
        Reconciliation<Thing> outcome = among(WriteHistory.none(), made(seconds));

        assertThat(alike(outcome)).containsExactly(made(seconds));
        assertThat(outcome).isInstanceOf(CannotTell.class);
        assertThat(outcome.toString()).contains("maybe before this was asked");
    }

    @Test
    @Tag("rule:done-is-certain")
    void createdShouldBeDoneWhenTheOneIsKnownByItsIdWhateverItHasBecome() {
        Thing changed = made(0).with(Option.some("Ring twice"));

        assertThat(among(new KnownAs(1, List.empty()), changed, made(0).withId(2)))
                .isEqualTo(new Done<>(Option.some(changed)));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldWhenTheOneThatIsKnownByItsIdIsGone() {
        assertThat(among(new KnownAs(1, List.empty()), made(0).withId(2)))
                .isEqualTo(new CannotTell<>("it was created, and is not there any more", List.empty()));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldWhenAnotherRequestInDoubtMayHaveMadeTheOne() {
        WriteHistory rivalled = new KnownAs(0, List.of(new Rival("gate code 4711")));
        WriteHistory unrivalled = new KnownAs(0, List.of(new Rival("Ring twice")));

        assertThat(alike(among(rivalled, made(0)))).containsExactly(made(0));
        assertThat(among(rivalled, made(0))).isInstanceOf(CannotTell.class);
        assertThat(among(unrivalled, made(0))).isInstanceOf(Done.class);
    }

    @Test
    void createdShouldTellTheHistoryWhichOneItIs() {
        var history = new KnownAs(0, List.empty());

        among(history, made(0).withId(7));

        assertThat(history.found).containsExactly(7);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldWhenOneOfThatTimeWasChangedSinceThen() {
        Thing changed = made(1).with(Option.some("Ring twice"))
                .with(Audit.createdAt(Thing.time(1)).touchedAt(Thing.time(60)));

        assertThat(alike(among(changed))).containsExactly(changed);
        assertThat(among(WriteHistory.of(List.of(1)), changed)).isEqualTo(new NotDone<>());
    }

    @Test
    @Tag("rule:not-done-is-certain")
    void createdShouldNotBeDoneWhenNothingIsAlikeButWhatIsMuchOlder() {
        assertThat(among()).isEqualTo(new NotDone<>());
        assertThat(among(made(-301), made(0).with(Option.some("Ring twice")))).isEqualTo(new NotDone<>());
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldWhenTwoAreAlike() {
        assertThat(among(made(0), made(-200).withId(2)))
                .isEqualTo(new CannotTell<>(
                        "more than one may be it", List.of(made(0), made(-200).withId(2))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldWhenTheOneMayBeOlder() {
        assertThat(among(WriteHistory.none(), made(-3)).toString())
                .contains("was created at 2024-06-05T05:59:57-04:00, maybe before this was asked");
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldWhenNobodySaysWhenTheOneWasCreated() {
        assertThat(among(WriteHistory.none(), made(0).with(Audit.NONE)).toString())
                .contains("when the one that is there was created is not known");
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldWhenTheOneHasNotAllThatWasAsked() {
        assertCannotTell(made(0).counting("3"), "the one that is there differs in count");
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldWhenARowCouldNotBeRead() {
        String why = "a row that could not be read may be the one";

        assertThat(found(List.of(Either.left(unreadable()))))
                .isEqualTo(Either.right(new CannotTell<>(why, List.empty())));
        assertThat(found(List.of(Either.left(unreadable()), Either.right(made(0)))))
                .isEqualTo(Either.right(new CannotTell<>(why, List.of(made(0)))));
    }

    @Test
    void createdShouldFailWhenAPageCouldNotBeHad() {
        Failure senseless = new Failure.UnexpectedResponse(Incident.of(PAGE, Delivery.UNKNOWN), "no list");
        Failure unsure = new Failure.UnexpectedResponse(
                Incident.of(WALK, Delivery.UNKNOWN).at(Place.of(PageRequest.FIRST)), "nobody knows whether it is all");
        Failure down = new Failure.Unavailable(Incident.of(WALK, Delivery.UNKNOWN), "down");

        List.of(senseless, unsure, down)
                .forEach(failure -> assertThat(found(List.of(Either.right(made(0)), Either.left(failure))))
                        .isEqualTo(Either.left(failure)));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldWhenTheOwnerIsGone() {
        Failure gone = new Failure.NotFound(Incident.of(PAGE, Delivery.REJECTED));
        var cannotTell = new CannotTell<>("things of nobody cannot be found any more", List.empty());

        assertThat(found(List.of(Either.left(gone)))).isEqualTo(Either.right(cannotTell));
        assertThat(evidence.created(KEYS, CreationTest::asked, Either.left(gone)))
                .isEqualTo(Either.right(cannotTell));
    }

    @Test
    void createdShouldCountOnceWhatComesTwice() {
        assertThat(among(made(0), made(0))).isEqualTo(new Done<>(Option.some(made(0))));
        assertThat(among(made(0), made(0).with(made(1).audit()))).isEqualTo(new Done<>(Option.some(made(0))));
    }

    @Test
    void createdShouldStopAtTheTenthThatIsAlike() {
        var read = new AtomicInteger();
        Stream<Either<Failure, Thing>> many = IntStream.range(0, 1_000)
                .peek(id -> read.incrementAndGet())
                .mapToObj(id -> Either.right(made(0).withId(id)));

        assertThat(alike(evidence.created(KEYS, CreationTest::asked, many).get()))
                .hasSize(10);
        assertThat(read).hasValue(10);
    }

    @Test
    void createdShouldBeToldAlikeWhenAllComesAtOnce() {
        Seq<Thing> many = List.range(0, 1_000).map(made(0)::withId);

        assertThat(evidence.created(KEYS, CreationTest::asked, Either.right(List.of(made(0)))))
                .isEqualTo(Either.right(new Done<>(Option.some(made(0)))));
        assertThat(evidence.created(KEYS, CreationTest::asked, Either.right(List.empty())))
                .isEqualTo(Either.right(new NotDone<>()));
        assertThat(alike(evidence.created(KEYS, CreationTest::asked, Either.right(many))
                        .get()))
                .hasSize(10);
    }

    private void assertCannotTell(Thing one, String why) {
        Reconciliation<Thing> outcome = among(one);

        assertThat(outcome).isInstanceOf(CannotTell.class);
        assertThat(alike(outcome)).containsExactly(one);
        assertThat(outcome.toString()).contains(why);
    }

    private Reconciliation<Thing> among(Thing... things) {
        return among(NOTHING_BEFORE, things);
    }

    private static Reconciliation<Thing> among(WriteHistory history, Thing... things) {
        return evidence(history)
                .created(KEYS, CreationTest::asked, Stream.of(things).map(Either::right))
                .get();
    }

    private static Evidence<Thing> evidence(WriteHistory history) {
        return Evidence.of(Thing.KIND, Thing.asked(), new Doubt(new Rival("itself"), Thing.ASKED, history));
    }

    private static Option<Changes<Thing>> asked(Write other) {
        return Option.some(Changes.<Thing>none().set(Thing.TEXT, ((Rival) other).text()));
    }

    /** Another write, of which nobody knows either. */
    private record Rival(String text) implements Write {}

    /** A history that knows the id of the one, unless that is 0. */
    private static final class KnownAs implements WriteHistory {
        private final int id;
        private final Seq<Write> unsettled;
        private final java.util.List<Object> found = new ArrayList<>();

        KnownAs(int id, Seq<Write> unsettled) {
            this.id = id;
            this.unsettled = unsettled;
        }

        @Override
        public boolean isOfAnother(Object other) {
            return false;
        }

        @Override
        public Option<Object> ownId() {
            return Option.<Object>some(id).filter(own -> id != 0);
        }

        @Override
        public boolean isNew(Option<OffsetDateTime> createdAt) {
            return true;
        }

        @Override
        public Seq<Write> unsettled() {
            return unsettled;
        }

        @Override
        public void found(Object own) {
            found.add(own);
        }
    }

    private Either<Failure, Reconciliation<Thing>> found(Seq<Either<Failure, Thing>> rows) {
        return evidence.created(KEYS, CreationTest::asked, rows.toJavaStream());
    }

    private static Seq<Thing> alike(Reconciliation<Thing> outcome) {
        return outcome.fold(done -> done.record().toList(), notDone -> List.empty(), CannotTell::alike);
    }

    private static Failure unreadable() {
        return new Failure.UnexpectedResponse(
                Incident.of(WALK, Delivery.UNKNOWN)
                        .at(Place.of(PageRequest.FIRST, new Violation("[3].id", "is required", ""))),
                "things[3] must have an id");
    }
}
