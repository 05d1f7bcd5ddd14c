package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationCheck;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationTest;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.ReconcileMutation;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.testkit.contract.CustomerRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;

/** The contract of customers fails at each mutation of an adapter. */
class CustomerContractMutationTest extends ContractMutationTest<CustomerRepositoryContract> {
    CustomerContractMutationTest() {
        super(new ContractMutationCheck<>(CustomerRepositoryContract.class, kickserv -> kickserv::customers));
    }

    @Override
    protected Stream<Mutation> mutations() {
        return Arrays.stream(CustomerMutation.values());
    }

    @Override
    protected Stream<Mutation> readMutations() {
        return CustomerReadMutations.all();
    }

    @Override
    protected Stream<Mutation> reconcileMutations() {
        return each(CustomerContractMutationTest::reconcile);
    }

    private static Mutation reconcile(ReconcileMutation mutation) {
        return original -> ComposedKickserv.of(original)
                .with(mutation.mutate(
                                MutatedPort.of(CustomerRepository.class, original.customers()),
                                "reconcile",
                                CustomerWrite.class,
                                original.customers()::reconcile)
                        .port());
    }
}
