package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationCheck;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.ReconcileMutation;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.testkit.contract.PaymentRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mutation of payments fails the contract, and each test of the contract fails for some mutation. */
class PaymentContractMutationTest {
    private static final ContractMutationCheck<PaymentRepositoryContract> CHECK =
            new ContractMutationCheck<>(PaymentRepositoryContract.class, kickserv -> () -> kickserv);

    @ParameterizedTest
    @MethodSource("sabotages")
    void contractShouldGoRedWhenAnAdapterMakesThisMistake(Mutation sabotage) {
        CHECK.assertDetects(sabotage);
    }

    @ParameterizedTest
    @EnumSource
    void contractShouldGoRedWhenAnAdapterReconcilesAWriteWrongly(ReconcileMutation reconcileMutation) {
        CHECK.assertDetects(withMistake(reconcileMutation));
    }

    @ParameterizedTest
    @MethodSource("readMistakes")
    void contractShouldGoRedWhenAnAdapterReadsSomethingWrong(Mutation mutation) {
        CHECK.assertDetects(mutation);
    }

    @Test
    void everyTestOfTheContractShouldGoRedAtSomeMistake() {
        CHECK.assertEachTestDetectsOneOf(Stream.of(
                        sabotages(),
                        readMistakes(),
                        Arrays.stream(ReconcileMutation.values()).map(PaymentContractMutationTest::withMistake))
                .flatMap(mistakes -> mistakes));
    }

    @ParameterizedTest
    @MethodSource("sabotages")
    void randomOperationsShouldDifferWhenAnAdapterMakesThisMistake(Mutation sabotage) {
        CHECK.assertRandomOperationsDetect(sabotage);
    }

    @ParameterizedTest
    @EnumSource(names = {"JOB_DOES_NOT_COUNT_PAYMENTS", "CUSTOMER_OWES_IN_WHOLE_UNITS"})
    void randomOperationsShouldReportWrongBalancesWhenBothAccountsHaveTheSameMistake(BalanceMutation sabotage) {
        CHECK.assertRandomOperationsDetectInBoth(sabotage);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 55, 100, 1000})
    void contractShouldStayGreenWhenNothingIsWrongWhateverTheSizeOfAPage(int pageSize) {
        CHECK.assertPassesUnmutated(pageSize);
    }

    static Stream<Mutation> sabotages() {
        return Stream.concat(Arrays.stream(PaymentMutation.values()), Arrays.stream(BalanceMutation.values()));
    }

    static Stream<Mutation> readMistakes() {
        return PaymentReadMutations.all();
    }

    private static Mutation withMistake(ReconcileMutation reconcileMutation) {
        return good -> ComposedKickserv.of(good)
                .with(reconcileMutation
                        .mutate(
                                MutatedPort.of(PaymentRepository.class, good.payments()),
                                "reconcile",
                                PaymentWrite.class,
                                good.payments()::reconcile)
                        .port());
    }
}
