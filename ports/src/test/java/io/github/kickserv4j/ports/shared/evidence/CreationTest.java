package io.github.kickserv4j.ports.shared.evidence;

import static io.github.kickserv4j.ports.shared.evidence.Thing.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Reconciliation.CannotTell;
import io.github.kickserv4j.ports.shared.Reconciliation.Done;
import io.github.kickserv4j.ports.shared.Reconciliation.NotDone;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CreationTest {
    private static final Seq<Field<Thing, ?>> KEYS = List.of(Thing.TEXT);
    private static final Operation WALK = Operation.read("things.all", "things of nobody");
    private static final Operation PAGE = Operation.read("things.list", "things of nobody");

    private final Evidence<Thing> evidence = Evidence.of(Thing.asked(), Thing.ASKED, Thing::audit);

    @Test
    @Tag("rule:done-is-certain")
    void createdShouldBeDoneWhenOneIsTheSameAndNotOlder() {
        Thing older = made(0).with(Option.some("Ring twice"));

        assertThat(among(older, made(0))).isEqualTo(new Done<>(Option.some(made(0))));
        assertThat(among(made(-2))).isEqualTo(new Done<>(Option.some(made(-2))));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    void createdShouldNotBeDoneWhenNothingIsAlikeButWhatIsMuchOlder() {
        assertThat(among()).isEqualTo(new NotDone<>());
        assertThat(among(made(-300), made(0).with(Option.some("Ring twice")))).isEqualTo(new NotDone<>());
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
        assertCannotTell(made(-3), "was created at 2024-06-05T05:59:57-04:00, maybe before this was asked");
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldWhenNobodySaysWhenTheOneWasCreated() {
        assertCannotTell(made(0).with(Audit.NONE), "when the one that is there was created is not known");
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
        Failure down = new Failure.Unavailable(Incident.of(WALK, Delivery.UNKNOWN), "down");

        List.of(senseless, down)
                .forEach(failure -> assertThat(found(List.of(Either.right(made(0)), Either.left(failure))))
                        .isEqualTo(Either.left(failure)));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void createdShouldNotBeToldWhenTheOwnerIsGone() {
        Failure gone = new Failure.NotFound(Incident.of(PAGE, Delivery.REJECTED));
        var cannotTell = new CannotTell<>("things of nobody cannot be found any more", List.empty());

        assertThat(found(List.of(Either.left(gone)))).isEqualTo(Either.right(cannotTell));
        assertThat(evidence.created(KEYS, Either.left(gone))).isEqualTo(Either.right(cannotTell));
    }

    @Test
    void createdShouldCountOnceWhatComesTwice() {
        assertThat(among(made(0), made(0))).isEqualTo(new Done<>(Option.some(made(0))));
    }

    @Test
    void createdShouldStopAtTheTenthThatIsAlike() {
        var read = new AtomicInteger();
        Stream<Either<Failure, Thing>> many = IntStream.range(0, 1_000)
                .peek(id -> read.incrementAndGet())
                .mapToObj(id -> Either.right(made(0).withId(id)));

        assertThat(alike(evidence.created(KEYS, WALK, many).get())).hasSize(10);
        assertThat(read).hasValue(10);
    }

    @Test
    void createdShouldBeToldAlikeWhenAllComesAtOnce() {
        Seq<Thing> many = List.range(0, 1_000).map(made(0)::withId);

        assertThat(evidence.created(KEYS, Either.right(List.of(made(0)))))
                .isEqualTo(Either.right(new Done<>(Option.some(made(0)))));
        assertThat(evidence.created(KEYS, Either.right(List.empty()))).isEqualTo(Either.right(new NotDone<>()));
        assertThat(alike(evidence.created(KEYS, Either.right(many)).get())).hasSize(10);
    }

    private void assertCannotTell(Thing one, String why) {
        Reconciliation<Thing> outcome = among(one);

        assertThat(outcome).isInstanceOf(CannotTell.class);
        assertThat(alike(outcome)).containsExactly(one);
        assertThat(outcome.toString()).contains(why);
    }

    private Reconciliation<Thing> among(Thing... things) {
        return evidence.created(KEYS, WALK, Stream.of(things).map(Either::right))
                .get();
    }

    private Either<Failure, Reconciliation<Thing>> found(Seq<Either<Failure, Thing>> rows) {
        return evidence.created(KEYS, WALK, rows.toJavaStream());
    }

    private static Seq<Thing> alike(Reconciliation<Thing> outcome) {
        return outcome.fold(done -> done.record().toList(), notDone -> List.empty(), CannotTell::alike);
    }

    private static Failure unreadable() {
        return new Failure.UnexpectedResponse(Incident.of(WALK, Delivery.UNKNOWN), "things[3] must have an id");
    }
}
