package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.ContractCheck;
import io.github.kickserv4j.testkit.contract.CustomerRepositoryContract;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each mistake with customers goes red in the contract, and each test of the contract goes red at some mistake. */
class CustomerContractCatchesMistakesTest {
    private static final ContractCheck<CustomerRepositoryContract> CHECK =
            new ContractCheck<>(CustomerRepositoryContract.class, kickserv -> kickserv::customers);

    @ParameterizedTest
    @EnumSource(CustomerSabotages.class)
    void contractShouldGoRedWhenAnAdapterMakesThisMistake(CustomerSabotages sabotage) {
        CHECK.assertCatches(sabotage);
    }

    @Test
    void everyTestOfTheContractShouldGoRedAtSomeMistake() {
        CHECK.assertEachTestCatchesOneOf(Arrays.stream(CustomerSabotages.values()));
    }

    @ParameterizedTest
    @EnumSource(CustomerSabotages.class)
    void randomStoryShouldGoDifferentlyWhenAnAdapterMakesThisMistake(CustomerSabotages sabotage) {
        CHECK.assertAStoryTells(sabotage);
    }

    @Test
    void contractShouldStayGreenWhenNothingIsWrong() {
        CHECK.assertGreenWhenNothingIsWrong();
    }
}
