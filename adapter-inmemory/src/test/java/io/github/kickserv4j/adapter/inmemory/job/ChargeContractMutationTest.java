package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationTest;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.ReconcileMutation;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.ChargeWrite;
import io.github.kickserv4j.testkit.contract.ChargeRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;

class ChargeContractMutationTest extends ContractMutationTest<ChargeRepositoryContract> {
    ChargeContractMutationTest() {
        super(ChargeRepositoryContract.class, kickserv -> () -> kickserv);
    }

    @Override
    protected Stream<Mutation> mutations() {
        return Stream.of(ChargeMutation.values(), JobAmountMutation.values()).flatMap(Arrays::stream);
    }

    @Override
    protected Stream<Mutation> readMutations() {
        return Stream.empty();
    }

    @Override
    protected Mutation reconciling(ReconcileMutation mutation) {
        return good -> ComposedKickserv.of(good)
                .with(mutation.mutate(
                                MutatedPort.of(ChargeRepository.class, good.charges()),
                                ChargeWrite.class,
                                good.charges()::reconcile)
                        .port());
    }
}
