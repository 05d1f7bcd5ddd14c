package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationTest;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.ReconcileMutation;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.job.OpportunityWrite;
import io.github.kickserv4j.testkit.contract.OpportunityRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;

class OpportunityContractMutationTest extends ContractMutationTest<OpportunityRepositoryContract> {
    OpportunityContractMutationTest() {
        super(OpportunityRepositoryContract.class, kickserv -> () -> kickserv);
    }

    @Override
    protected Stream<Mutation> mutations() {
        return Arrays.stream(OpportunityMutation.values());
    }

    @Override
    protected Stream<Mutation> readMutations() {
        return Stream.empty();
    }

    @Override
    protected Mutation reconciling(ReconcileMutation mutation) {
        return good -> ComposedKickserv.of(good)
                .with(mutation.mutate(
                                MutatedPort.of(OpportunityRepository.class, good.opportunities()),
                                OpportunityWrite.class,
                                good.opportunities()::reconcile)
                        .port());
    }
}
