package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.ContractCheck;
import io.github.kickserv4j.testkit.contract.NoteRepositoryContract;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each mistake with notes goes red in the contract, and each test of the contract goes red at some mistake. */
class NoteContractCatchesMistakesTest {
    private static final ContractCheck<NoteRepositoryContract> CHECK =
            new ContractCheck<>(NoteRepositoryContract.class, kickserv -> () -> kickserv);

    @ParameterizedTest
    @EnumSource(NoteSabotages.class)
    void contractShouldGoRedWhenAnAdapterMakesThisMistake(NoteSabotages sabotage) {
        CHECK.assertCatches(sabotage);
    }

    @Test
    void everyTestOfTheContractShouldGoRedAtSomeMistake() {
        CHECK.assertEachTestCatchesOneOf(Arrays.stream(NoteSabotages.values()));
    }

    @ParameterizedTest
    @EnumSource(NoteSabotages.class)
    void randomStoryShouldGoDifferentlyWhenAnAdapterMakesThisMistake(NoteSabotages sabotage) {
        CHECK.assertAStoryTells(sabotage);
    }

    @Test
    void contractShouldStayGreenWhenNothingIsWrong() {
        CHECK.assertGreenWhenNothingIsWrong();
    }
}
