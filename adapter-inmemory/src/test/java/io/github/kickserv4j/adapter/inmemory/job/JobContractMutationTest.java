package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationTest;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.ReconcileMutation;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.testkit.contract.JobRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;

class JobContractMutationTest extends ContractMutationTest<JobRepositoryContract> {
    JobContractMutationTest() {
        super(JobRepositoryContract.class, kickserv -> () -> kickserv);
    }

    @Override
    protected Stream<Mutation> mutations() {
        return Stream.of(JobMutation.values(), JobListMutation.values()).flatMap(Arrays::stream);
    }

    @Override
    protected Stream<Mutation> readMutations() {
        return JobReadMutations.all();
    }

    @Override
    protected Mutation reconciling(ReconcileMutation mutation) {
        return good -> ComposedKickserv.of(good)
                .with(mutation.mutate(
                                MutatedPort.of(JobRepository.class, good.jobs()),
                                JobWrite.class,
                                good.jobs()::reconcile)
                        .port());
    }
}
