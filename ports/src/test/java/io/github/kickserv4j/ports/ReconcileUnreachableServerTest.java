package io.github.kickserv4j.ports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every port, for every write, when the server cannot be reached. */
class ReconcileUnreachableServerTest {
    private static final Instant SINCE = Instant.parse("2024-06-05T10:00:00Z");
    private static final Failure DOWN = new Failure.Unavailable(
            FailureContext.of(Operation.read("things.get", "thing 1"), Delivery.UNKNOWN), "down");

    private final Queue<String> requested = new ConcurrentLinkedQueue<>();
    private final CustomerRepository customers = unreachable(CustomerRepository.class);
    private final NoteRepository notes = unreachable(NoteRepository.class);
    private final PaymentRepository payments = unreachable(PaymentRepository.class);
    private final JobRepository jobs = unreachable(JobRepository.class);
    private final ChargeRepository charges = unreachable(ChargeRepository.class);
    private final OpportunityRepository opportunities = unreachable(OpportunityRepository.class);

    @ParameterizedTest
    @MethodSource("io.github.kickserv4j.ports.WriteTest#writes")
    @Tag("rule:reconcile-can-be-repeated")
    void reconcileShouldFailWithTheSameUncertainWriteWhenItCannotReadTheServer(Write<?> write, Operation operation) {
        Failure failure = look(write).getLeft();

        assertThat(failure.reason()).isEqualTo("down");
        assertThat(failure.uncertainWrite()).containsExactly(new UncertainWrite<>(write, SINCE));
        assertThat(requested).isNotEmpty().allMatch(method -> method.matches("get|list|searchNames"));
    }

    @ParameterizedTest
    @MethodSource("io.github.kickserv4j.ports.WriteTest#writes")
    @Tag("rule:reconcile-can-be-repeated")
    void reconcileShouldReadTheServerAgainWhenItIsGivenThatFailure(Write<?> write, Operation operation) {
        Failure failure = look(write).getLeft();
        int before = requested.size();

        assertThat(outcomes(failure).count(Either::isLeft)).isEqualTo(1);
        assertThat(requested).hasSize(2 * before);
    }

    @Test
    @Tag("rule:certain-outcomes-need-no-request")
    void reconcileShouldSendNothingWhenTheOutcomeIsCertain() {
        assertThat(outcomes(DOWN)).hasSize(6).allMatch(outcome -> outcome.get() instanceof Reconciliation.NotDone);
        assertThat(requested).isEmpty();
    }

    private Either<Failure, ?> look(Write<?> write) {
        return outcomes(uncertain(write)).find(outcome -> outcome.isLeft()).get();
    }

    private static Failure uncertain(Write<?> write) {
        FailureContext context = FailureContext.of(write.operation(), Delivery.UNKNOWN);
        return new Failure.Unavailable(context.withUncertainWrite(new UncertainWrite<>(write, SINCE)), "lost");
    }

    private List<Either<Failure, ?>> outcomes(Failure failure) {
        return List.of(
                customers.reconcile(failure),
                notes.reconcile(failure),
                payments.reconcile(failure),
                jobs.reconcile(failure),
                charges.reconcile(failure),
                opportunities.reconcile(failure));
    }

    private <P> P unreachable(Class<P> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, this::answer));
    }

    private Object answer(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        if (method.getReturnType() == JobRepository.class) {
            return jobs;
        }
        requested.add(method.getName());
        return Either.left(DOWN);
    }
}
