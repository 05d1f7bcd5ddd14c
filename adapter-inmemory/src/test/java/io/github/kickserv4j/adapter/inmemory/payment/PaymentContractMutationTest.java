package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationCheck;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationTest;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.ReconcileMutation;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.testkit.contract.PaymentRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract of payments fails at each mutation of an adapter. */
class PaymentContractMutationTest extends ContractMutationTest<PaymentRepositoryContract> {
    PaymentContractMutationTest() {
        super(new ContractMutationCheck<>(PaymentRepositoryContract.class, kickserv -> () -> kickserv));
    }

    @ParameterizedTest
    @EnumSource(names = {"JOB_DOES_NOT_COUNT_PAYMENTS", "CUSTOMER_OWES_IN_WHOLE_UNITS"})
    void randomOperationsShouldNotAddUpWhenBothAccountsAreMutatedAlike(BalanceMutation mutation) {
        check.assertRandomOperationsDetectInBoth(mutation);
    }

    @Override
    protected Stream<Mutation> mutations() {
        return Stream.concat(Arrays.stream(PaymentMutation.values()), Arrays.stream(BalanceMutation.values()));
    }

    @Override
    protected Stream<Mutation> readMutations() {
        return PaymentReadMutations.all();
    }

    @Override
    protected Stream<Mutation> reconcileMutations() {
        return each(PaymentContractMutationTest::reconcile);
    }

    private static Mutation reconcile(ReconcileMutation mutation) {
        return original -> ComposedKickserv.of(original)
                .with(mutation.mutate(
                                MutatedPort.of(PaymentRepository.class, original.payments()),
                                "reconcile",
                                PaymentWrite.class,
                                original.payments()::reconcile)
                        .port());
    }
}
