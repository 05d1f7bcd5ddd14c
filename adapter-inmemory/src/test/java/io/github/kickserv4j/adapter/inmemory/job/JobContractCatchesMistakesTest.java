package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.Broken;
import io.github.kickserv4j.adapter.inmemory.shared.ContractCheck;
import io.github.kickserv4j.adapter.inmemory.shared.Misjudgement;
import io.github.kickserv4j.adapter.inmemory.shared.Mistake;
import io.github.kickserv4j.adapter.inmemory.shared.Ports;
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

/** Each mistake with jobs goes red in the contract, and each test of the contract goes red at some mistake. */
class JobContractCatchesMistakesTest {
    private static final ContractCheck<JobRepositoryContract> CHECK =
            new ContractCheck<>(JobRepositoryContract.class, kickserv -> () -> kickserv);

    @ParameterizedTest
    @MethodSource("sabotages")
    void contractShouldGoRedWhenAnAdapterMakesThisMistake(Mistake sabotage) {
        CHECK.assertCatches(sabotage);
    }

    @ParameterizedTest
    @MethodSource("misjudgements")
    void contractShouldGoRedWhenAnAdapterMisjudgesWhatBecameOfAWrite(Mistake misjudgement) {
        CHECK.assertCatches(misjudgement);
    }

    @ParameterizedTest
    @MethodSource("readMistakes")
    void contractShouldGoRedWhenAnAdapterReadsSomethingWrong(Mistake mistake) {
        CHECK.assertCatches(mistake);
    }

    @Test
    void everyTestOfTheContractShouldGoRedAtSomeMistake() {
        CHECK.assertEachTestCatchesOneOf(
                Stream.of(sabotages(), readMistakes(), misjudgements()).flatMap(mistakes -> mistakes));
    }

    @ParameterizedTest
    @MethodSource("sabotages")
    void randomStoryShouldGoDifferentlyWhenAnAdapterMakesThisMistake(Mistake sabotage) {
        CHECK.assertAStoryTells(sabotage);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 55, 100, 1000})
    void contractShouldStayGreenWhenNothingIsWrongWhateverTheSizeOfAPage(int pageSize) {
        CHECK.assertGreenWhenNothingIsWrong(pageSize);
    }

    static Stream<Mistake> sabotages() {
        return Stream.of(
                        JobSabotages.values(),
                        JobListSabotages.values(),
                        OpportunitySabotages.values(),
                        ChargeSabotages.values())
                .flatMap(Arrays::stream);
    }

    static Stream<Mistake> readMistakes() {
        return JobReadMistakes.all();
    }

    static Stream<Mistake> misjudgements() {
        return Arrays.stream(Misjudgement.values()).flatMap(each -> Stream.of(ofJobs(each), ofCharges(each)));
    }

    private static Mistake ofJobs(Misjudgement misjudgement) {
        return good -> Ports.of(good)
                .with(misjudgement
                        .in(jobs(good), "reconcile", JobWrite.class, good.jobs()::reconcile)
                        .port());
    }

    private static Mistake ofCharges(Misjudgement misjudgement) {
        return good -> Ports.of(good)
                .with(misjudgement
                        .in(jobs(good), "reconcileCharge", ChargeWrite.class, good.jobs()::reconcileCharge)
                        .port());
    }

    private static Broken<JobRepository> jobs(Kickserv good) {
        return Broken.of(JobRepository.class, good.jobs());
    }
}
