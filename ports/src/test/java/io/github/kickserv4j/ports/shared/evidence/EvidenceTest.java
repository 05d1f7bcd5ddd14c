package io.github.kickserv4j.ports.shared.evidence;

import static io.github.kickserv4j.ports.shared.evidence.Thing.made;
import static io.github.kickserv4j.ports.shared.evidence.Thing.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Changes;
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
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was changed, and what was deleted. */
class EvidenceTest {
    private static final Incident INCIDENT = Incident.of(Operation.read("things.get", "thing 1"), Delivery.REJECTED);
    private static final Failure GONE = new Failure.NotFound(INCIDENT);
    private static final Failure DOWN = new Failure.Unavailable(INCIDENT, "down");
    private static final CannotTell<Thing> OUT_OF_REACH =
            new CannotTell<>("thing 1 cannot be found any more", List.empty());

    private final Evidence<Thing> evidence =
            Evidence.of(Thing.KIND, Thing.asked(), new Doubt(new Write() {}, Thing.ASKED));

    @Test
    @Tag("rule:done-is-certain")
    void changedShouldBeDoneWhenAllIsAsAskedWheneverThatWas() {
        assertThat(changed(made(0))).isEqualTo(new Done<>(Option.some(made(0))));
        assertThat(changed(made(-9_999))).isEqualTo(new Done<>(Option.some(made(-9_999))));
        assertThat(changed(made(0).with(Audit.NONE))).isInstanceOf(Done.class);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    void changedShouldNotBeDoneWhenNothingWasChangedForLong() {
        assertThat(changed(partly(-301))).isEqualTo(new NotDone<>());
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void changedShouldNotBeToldWhenNothingIsAsAskedAndTheServerMayHaveTidiedItUpWithItsClockBehind() {
        assertThat(changed(other(-10))).isInstanceOf(CannotTell.class);
        assertThat(changed(other(-299))).isInstanceOf(CannotTell.class);
        assertThat(changed(other(0).with(Audit.NONE))).isInstanceOf(CannotTell.class);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void changedShouldNotBeToldWhenItMayHaveBeenChangedSince() {
        assertThat(changed(other(-2)))
                .isEqualTo(new CannotTell<>(
                        "it differs in text, count, and may have been changed since at " + time(-2),
                        List.of(other(-2))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void changedShouldNotBeToldWhenSomeOfItIsAsAskedAndItMayHaveBeenChangedSince() {
        assertThat(changed(partly(-300))).isInstanceOf(CannotTell.class);
        assertThat(changed(partly(0).with(Audit.NONE))).isInstanceOf(CannotTell.class);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void changedShouldNotBeToldWhenTheRecordIsGone() {
        assertThat(evidence.changed(Either.left(GONE))).isEqualTo(Either.right(OUT_OF_REACH));
    }

    @Test
    void changedShouldFailWhenTheRecordCouldNotBeRead() {
        assertThat(evidence.changed(Either.left(DOWN))).isEqualTo(Either.left(DOWN));
    }

    @Test
    @Tag("rule:done-is-certain")
    void deletedShouldBeDoneWhenTheRecordIsNotThereAndItsOwnerIs() {
        assertThat(Evidence.deleted(Thing.KIND, Either.left(GONE), () -> Either.right("somebody")))
                .isEqualTo(Either.right(new Done<>(Option.none())));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    void deletedShouldNotBeDoneWhenTheRecordIsThere() {
        assertThat(Evidence.deleted(Thing.KIND, Either.right(made(0)), () -> Either.left(GONE)))
                .isEqualTo(Either.right(new NotDone<>()));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void deletedShouldNotBeToldWhenTheRecordIsThereAndSaysThatItWasDeleted() {
        Audit deleted =
                new Audit(Option.some(time(0)), Option.none(), Option.none(), Option.none(), Option.some(time(60)));
        Thing kept = made(0).with(deleted);

        assertThat(Evidence.deleted(Thing.KIND, Either.right(kept), () -> Either.left(GONE)))
                .isEqualTo(Either.right(
                        new CannotTell<>("it is there, and says that it was deleted at " + time(60), List.of(kept))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void changedShouldNotBeToldWhenWhatWasClearedCannotBeRead() {
        Evidence<Thing> clearing = Evidence.of(
                Thing.unreadable("text[0]"),
                Changes.<Thing>none().clear(Thing.TEXT),
                new Doubt(new Write() {}, Thing.ASKED));

        assertThat(clearing.changed(Either.right(made(0).with(Option.none()))).get())
                .isInstanceOf(CannotTell.class);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    void deletedShouldNotBeToldWhenTheOwnerIsGone() {
        assertThat(Evidence.deleted(Thing.KIND, Either.left(GONE), () -> Either.left(GONE)))
                .isEqualTo(Either.right(OUT_OF_REACH));
    }

    @Test
    void deletedShouldFailWhenRecordOrOwnerCouldNotBeRead() {
        assertThat(Evidence.deleted(Thing.KIND, Either.left(DOWN), () -> Either.left(GONE)))
                .isEqualTo(Either.left(DOWN));
        assertThat(Evidence.deleted(Thing.KIND, Either.left(GONE), () -> Either.left(DOWN)))
                .isEqualTo(Either.left(DOWN));
    }

    private Reconciliation<Thing> changed(Thing now) {
        return evidence.changed(Either.right(now)).get();
    }

    private static Thing partly(long seconds) {
        return made(seconds).counting("3");
    }

    private static Thing other(long seconds) {
        return partly(seconds).with(Option.some("Ring twice"));
    }
}
