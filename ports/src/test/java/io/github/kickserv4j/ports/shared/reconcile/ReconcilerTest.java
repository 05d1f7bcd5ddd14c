package io.github.kickserv4j.ports.shared.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Reconciliation.Done;
import io.github.kickserv4j.ports.shared.Reconciliation.Inconclusive;
import io.github.kickserv4j.ports.shared.Reconciliation.NotDone;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReconcilerTest {
    private static final Operation READ = Operation.read("things.get", "thing 1");
    private static final Operation WRITE = Operation.write("things.make", "new thing");
    private static final UncertainWrite<SupportedWrite> UNCERTAIN_WRITE =
            new UncertainWrite<>(new SupportedWrite("a thing"), SampleRecord.REQUESTED);

    private final java.util.List<UncertainWrite<?>> reconciled = new ArrayList<>();

    private record SupportedWrite(String what) implements Write<String> {
        @Override
        public Operation operation() {
            return WRITE;
        }
    }

    private record UnsupportedWrite(String what) implements Write<String> {
        @Override
        public Operation operation() {
            return Operation.write("others.create", "new other");
        }
    }

    @Test
    void reconcileShouldSearchForTheUncertainWriteSinceItsTime() {
        assertThat(settled(failure(WRITE, Delivery.UNKNOWN).withUncertainWrite(UNCERTAIN_WRITE)))
                .isEqualTo(new Done<>(Option.some("found")));
        assertThat(reconciled).containsExactly(UNCERTAIN_WRITE);
    }

    @ParameterizedTest
    @EnumSource(Delivery.class)
    void reconcileShouldReadTheServerForAnyDeliveryWhenThereIsAnUncertainWrite(Delivery delivery) {
        settled(failure(READ, delivery).withUncertainWrite(UNCERTAIN_WRITE));
        settled(failure(WRITE, delivery).withUncertainWrite(UNCERTAIN_WRITE));

        assertThat(reconciled).containsExactly(UNCERTAIN_WRITE, UNCERTAIN_WRITE);
    }

    @Test
    @Tag("rule:certain-outcomes-need-no-request")
    void reconcileShouldNotReadTheServerWhenNothingCanHaveBeenDone() {
        List.of(failure(WRITE, Delivery.NOT_SENT), failure(WRITE, Delivery.REJECTED), failure(READ, Delivery.UNKNOWN))
                .forEach(failureContext -> assertThat(settled(failureContext)).isEqualTo(new NotDone<>()));
        assertThat(reconciled).isEmpty();
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    void reconcileShouldBeInconclusiveWhenTheFailureHoldsNoWrite() {
        assertThat(settled(failure(WRITE, Delivery.UNKNOWN)))
                .isEqualTo(new Inconclusive<>(
                        "the failure does not hold the write, so it cannot be reconciled", List.empty()));
        assertThat(reconciled).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Delivery.class)
    @Tag("rule:uncertain-is-inconclusive")
    void reconcileShouldBeInconclusiveForAWriteOfAnotherPort(Delivery delivery) {
        FailureContext another = failure(READ, delivery)
                .withUncertainWrite(new UncertainWrite<>(new UnsupportedWrite("x"), SampleRecord.REQUESTED));

        assertThat(settled(another))
                .isEqualTo(new Inconclusive<>("another port reconciles others.create of new other", List.empty()));
        assertThat(reconciled).isEmpty();
    }

    @Test
    @Tag("rule:reconcile-can-be-repeated")
    void keptShouldHaveTheReconcilingFailureKeepTheUncertainWrite() {
        Failure down = new Failure.Unavailable(failure(READ, Delivery.UNKNOWN), "down");
        Failure kept = lookUp(Either.left(down)).getLeft();

        assertThat(kept.uncertainWrite()).containsExactly(UNCERTAIN_WRITE);
        assertThat(kept.reason()).isEqualTo("down");
        assertThat(lookUp(Either.right(new NotDone<>()))).isEqualTo(Either.right(new NotDone<>()));
    }

    private static Either<Failure, Reconciliation<String>> lookUp(Either<Failure, Reconciliation<String>> found) {
        RecordDescriptor<String> descriptor =
                RecordDescriptor.of(text -> new NoteId(1), text -> Audit.NONE, text -> List.empty());
        return Reconciler.<SupportedWrite, String>reconcile(UNCERTAIN_WRITE, descriptor, (write, matcher) -> found);
    }

    private Reconciliation<String> settled(FailureContext failureContext) {
        return Reconciler.<SupportedWrite, String>reconcile(
                        new Failure.Unavailable(failureContext, "down"), SupportedWrite.class, this::look)
                .get();
    }

    private Either<Failure, Reconciliation<String>> look(UncertainWrite<SupportedWrite> uncertain) {
        reconciled.add(uncertain);
        return Either.right(new Done<>(Option.some("found")));
    }

    private static FailureContext failure(Operation operation, Delivery delivery) {
        return FailureContext.of(operation, delivery);
    }
}
