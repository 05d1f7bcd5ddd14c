package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationCheck;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.ReconcileMutation;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.testkit.contract.CustomerRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mutation of customers fails the contract, and each test of the contract fails for some mutation. */
class CustomerContractMutationTest {
    private static final ContractMutationCheck<CustomerRepositoryContract> CHECK =
            new ContractMutationCheck<>(CustomerRepositoryContract.class, kickserv -> kickserv::customers);

    @ParameterizedTest
    @EnumSource(CustomerMutation.class)
    void contractShouldGoRedWhenAnAdapterMakesThisMistake(CustomerMutation sabotage) {
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
                        Arrays.stream(CustomerMutation.values()),
                        readMistakes(),
                        Arrays.stream(ReconcileMutation.values()).map(CustomerContractMutationTest::withMistake))
                .flatMap(mistakes -> mistakes));
    }

    @ParameterizedTest
    @EnumSource(CustomerMutation.class)
    void randomOperationsShouldDifferWhenAnAdapterMakesThisMistake(CustomerMutation sabotage) {
        CHECK.assertRandomOperationsDetect(sabotage);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 55, 100, 1000})
    void contractShouldStayGreenWhenNothingIsWrongWhateverTheSizeOfAPage(int pageSize) {
        CHECK.assertPassesUnmutated(pageSize);
    }

    static Stream<Mutation> readMistakes() {
        return CustomerReadMutations.all();
    }

    private static Mutation withMistake(ReconcileMutation reconcileMutation) {
        return good -> ComposedKickserv.of(good)
                .with(reconcileMutation
                        .mutate(
                                MutatedPort.of(CustomerRepository.class, good.customers()),
                                "reconcile",
                                CustomerWrite.class,
                                good.customers()::reconcile)
                        .port());
    }
}
