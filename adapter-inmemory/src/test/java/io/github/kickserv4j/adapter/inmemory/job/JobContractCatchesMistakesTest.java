package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ContractCheck;
import io.github.kickserv4j.adapter.inmemory.shared.Mistake;
import io.github.kickserv4j.testkit.contract.JobRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake with jobs goes red in the contract, and each test of the contract goes red at some mistake. */
class JobContractCatchesMistakesTest {
    private static final ContractCheck<JobRepositoryContract> CHECK =
            new ContractCheck<>(JobRepositoryContract.class, kickserv -> () -> kickserv);

    @ParameterizedTest
    @MethodSource("sabotages")
    void contractShouldGoRedWhenAnAdapterMakesThisMistake(Mistake sabotage) {
        CHECK.assertCatches(sabotage);
    }

    @Test
    void everyTestOfTheContractShouldGoRedAtSomeMistake() {
        CHECK.assertEachTestCatchesOneOf(sabotages());
    }

    @ParameterizedTest
    @MethodSource("sabotages")
    void randomStoryShouldGoDifferentlyWhenAnAdapterMakesThisMistake(Mistake sabotage) {
        CHECK.assertAStoryTells(sabotage);
    }

    @Test
    void contractShouldStayGreenWhenNothingIsWrong() {
        CHECK.assertGreenWhenNothingIsWrong();
    }

    static Stream<Mistake> sabotages() {
        return Stream.of(
                        JobSabotages.values(),
                        JobListSabotages.values(),
                        OpportunitySabotages.values(),
                        ChargeSabotages.values())
                .flatMap(Arrays::stream);
    }
}
