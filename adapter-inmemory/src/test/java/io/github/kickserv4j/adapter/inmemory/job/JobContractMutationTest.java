package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationCheck;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mutation of jobs fails the contract, and each test of the contract fails for some mutation. */
class JobContractMutationTest {
    private static final ContractMutationCheck<JobRepositoryContract> CHECK =
            new ContractMutationCheck<>(JobRepositoryContract.class, kickserv -> () -> kickserv);

    @ParameterizedTest
    @MethodSource("sabotages")
    void contractShouldGoRedWhenAnAdapterMakesThisMistake(Mutation sabotage) {
        CHECK.assertDetects(sabotage);
    }

    @ParameterizedTest
    @MethodSource("misjudgements")
    void contractShouldGoRedWhenAnAdapterReconcilesAWriteWrongly(Mutation mutation) {
        CHECK.assertDetects(mutation);
    }

    @ParameterizedTest
    @MethodSource("readMistakes")
    void contractShouldGoRedWhenAnAdapterReadsSomethingWrong(Mutation mutation) {
        CHECK.assertDetects(mutation);
    }

    @Test
    void everyTestOfTheContractShouldGoRedAtSomeMistake() {
        CHECK.assertEachTestDetectsOneOf(
                Stream.of(sabotages(), readMistakes(), reconcileMistakes()).flatMap(mistakes -> mistakes));
    }

    @ParameterizedTest
    @MethodSource("sabotages")
    void randomOperationsShouldDifferWhenAnAdapterMakesThisMistake(Mutation sabotage) {
        CHECK.assertRandomOperationsDetect(sabotage);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 55, 100, 1000})
    void contractShouldStayGreenWhenNothingIsWrongWhateverTheSizeOfAPage(int pageSize) {
        CHECK.assertPassesUnmutated(pageSize);
    }

    static Stream<Mutation> sabotages() {
        return Stream.of(
                        JobMutation.values(),
                        JobListMutation.values(),
                        OpportunityMutation.values(),
                        ChargeMutation.values())
                .flatMap(Arrays::stream);
    }

    static Stream<Mutation> readMistakes() {
        return JobReadMutations.all();
    }

    static Stream<Mutation> reconcileMistakes() {
        return Arrays.stream(ReconcileMutation.values()).flatMap(each -> Stream.of(ofJobs(each), ofCharges(each)));
    }

    private static Mutation ofJobs(ReconcileMutation reconcileMutation) {
        return good -> ComposedKickserv.of(good)
                .with(reconcileMutation
                        .mutate(jobs(good), "reconcile", JobWrite.class, good.jobs()::reconcile)
                        .port());
    }

    private static Mutation ofCharges(ReconcileMutation reconcileMutation) {
        return good -> ComposedKickserv.of(good)
                .with(reconcileMutation
                        .mutate(jobs(good), "reconcileCharge", ChargeWrite.class, good.jobs()::reconcileCharge)
                        .port());
    }

    private static MutatedPort<JobRepository> jobs(Kickserv good) {
        return MutatedPort.of(JobRepository.class, good.jobs());
    }
}
