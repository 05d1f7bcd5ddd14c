package io.github.kickserv4j.ports.shared.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Doubt;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Reconciliation.CannotTell;
import io.github.kickserv4j.ports.shared.Reconciliation.Done;
import io.github.kickserv4j.ports.shared.Reconciliation.NotDone;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoubtsTest {
    private static final Operation READ = Operation.read("things.get", "thing 1");
    private static final Operation WRITE = Operation.write("things.make", "new thing");
    private static final Doubt DOUBT = new Doubt(new Ours("a thing"), Thing.ASKED);

    private final java.util.List<Doubt> looked = new ArrayList<>();

    private record Ours(String what) implements Write {}

    private record Theirs(String what) implements Write {}

    @Test
    void settleShouldLookForWhatIsInDoubtSinceThen() {
        assertThat(settled(failure(WRITE, Delivery.UNKNOWN).inDoubt(DOUBT)))
                .isEqualTo(new Done<>(Option.some("found")));
        assertThat(looked).containsExactly(DOUBT);
    }

    @ParameterizedTest
    @EnumSource(Delivery.class)
    void settleShouldLookWhateverBecameOfTheLastRequestWhenThereIsDoubt(Delivery delivery) {
        settled(failure(READ, delivery).inDoubt(DOUBT));
        settled(failure(WRITE, delivery).inDoubt(DOUBT));

        assertThat(looked).containsExactly(DOUBT, DOUBT);
    }

    @Test
    @Tag("rule:no-doubt-no-request")
    void settleShouldNotLookWhenNothingCanHaveBeenDone() {
        List.of(failure(WRITE, Delivery.NOT_SENT), failure(WRITE, Delivery.REJECTED), failure(READ, Delivery.UNKNOWN))
                .forEach(incident -> assertThat(settled(incident)).isEqualTo(new NotDone<>()));
        assertThat(looked).isEmpty();
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void settleShouldNotTellWhenTheFailureDoesNotSayWhatWasAsked() {
        assertThat(settled(failure(WRITE, Delivery.UNKNOWN)))
                .isEqualTo(new CannotTell<>(
                        "the failure does not say what was asked, so that there is nothing to look for", List.empty()));
        assertThat(looked).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Delivery.class)
    @Tag("rule:doubt-stays-doubt")
    void settleShouldNotTellOfWhatWasAskedOfAnother(Delivery delivery) {
        Incident another = failure(READ, delivery).inDoubt(new Doubt(new Theirs("x"), Thing.ASKED));

        assertThat(settled(another))
                .isEqualTo(new CannotTell<>("another port can tell of Theirs[what=x]", List.empty()));
        assertThat(looked).isEmpty();
    }

    @Test
    @Tag("rule:looking-again-is-safe")
    void keptShouldHaveTheFailureToLookCarryTheDoubtOn() {
        Failure down = new Failure.Unavailable(failure(READ, Delivery.UNKNOWN), "down");
        Failure kept = Doubts.kept(DOUBT, Either.left(down)).getLeft();

        assertThat(kept.doubt()).containsExactly(DOUBT);
        assertThat(kept.reason()).isEqualTo("down");
        assertThat(Doubts.kept(DOUBT, Either.right("found"))).isEqualTo(Either.right("found"));
    }

    private Reconciliation<String> settled(Incident incident) {
        return Doubts.settle(new Failure.Unavailable(incident, "down"), Ours.class, this::look)
                .get();
    }

    private Either<Failure, Reconciliation<String>> look(Ours write, Instant since, WriteHistory history) {
        looked.add(new Doubt(write, since, history));
        return Either.right(new Done<>(Option.some("found")));
    }

    private static Incident failure(Operation operation, Delivery delivery) {
        return Incident.of(operation, delivery);
    }
}
