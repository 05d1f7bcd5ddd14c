package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
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

class PaymentContractMutationTest extends ContractMutationTest<PaymentRepositoryContract> {
    PaymentContractMutationTest() {
        super(PaymentRepositoryContract.class, kickserv -> () -> kickserv);
    }

    @ParameterizedTest
    @EnumSource(names = {"JOB_DOES_NOT_COUNT_PAYMENTS", "CUSTOMER_OWES_IN_WHOLE_UNITS"})
    void randomOperationsShouldReportWrongAmountsWhenBothAreWrongAlike(BalanceMutation mutation) {
        check().assertRandomOperationsDetectInBoth(mutation);
    }

    @Override
    protected Stream<Mutation> mutations() {
        return Stream.of(PaymentMutation.values(), BalanceMutation.values()).flatMap(Arrays::stream);
    }

    @Override
    protected Stream<Mutation> readMutations() {
        return PaymentReadMutations.all();
    }

    @Override
    protected Mutation reconciling(ReconcileMutation mutation) {
        return good -> ComposedKickserv.of(good)
                .with(mutation.mutate(
                                MutatedPort.of(PaymentRepository.class, good.payments()),
                                PaymentWrite.class,
                                good.payments()::reconcile)
                        .port());
    }
}
