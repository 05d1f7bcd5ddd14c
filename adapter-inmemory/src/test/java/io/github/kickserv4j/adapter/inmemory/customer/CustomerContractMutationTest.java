package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationTest;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.ReconcileMutation;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.testkit.contract.CustomerRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;

class CustomerContractMutationTest extends ContractMutationTest<CustomerRepositoryContract> {
    CustomerContractMutationTest() {
        super(CustomerRepositoryContract.class, kickserv -> kickserv::customers);
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
    protected Mutation reconciling(ReconcileMutation mutation) {
        return good -> ComposedKickserv.of(good)
                .with(mutation.mutate(
                                MutatedPort.of(CustomerRepository.class, good.customers()),
                                CustomerWrite.class,
                                good.customers()::reconcile)
                        .port());
    }
}
