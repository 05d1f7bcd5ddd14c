package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationCheck;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationTest;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.ReconcileMutation;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.ChargeWrite;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.testkit.contract.JobRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;

/** The contract of jobs fails at each mutation of an adapter. */
class JobContractMutationTest extends ContractMutationTest<JobRepositoryContract> {
    JobContractMutationTest() {
        super(new ContractMutationCheck<>(JobRepositoryContract.class, kickserv -> () -> kickserv));
    }

    @Override
    protected Stream<Mutation> mutations() {
        return Stream.of(
                        JobMutation.values(),
                        JobListMutation.values(),
                        OpportunityMutation.values(),
                        ChargeMutation.values())
                .flatMap(Arrays::stream);
    }

    @Override
    protected Stream<Mutation> readMutations() {
        return JobReadMutations.all();
    }

    @Override
    protected Stream<Mutation> reconcileMutations() {
        return Stream.concat(each(JobContractMutationTest::ofJobs), each(JobContractMutationTest::ofCharges));
    }

    private static Mutation ofJobs(ReconcileMutation mutation) {
        return original -> ComposedKickserv.of(original)
                .with(mutation.mutate(jobs(original), "reconcile", JobWrite.class, original.jobs()::reconcile)
                        .port());
    }

    private static Mutation ofCharges(ReconcileMutation mutation) {
        return original -> ComposedKickserv.of(original)
                .with(mutation.mutate(
                                jobs(original), "reconcileCharge", ChargeWrite.class, original.jobs()::reconcileCharge)
                        .port());
    }

    private static MutatedPort<JobRepository> jobs(Kickserv original) {
        return MutatedPort.of(JobRepository.class, original.jobs());
    }
}
