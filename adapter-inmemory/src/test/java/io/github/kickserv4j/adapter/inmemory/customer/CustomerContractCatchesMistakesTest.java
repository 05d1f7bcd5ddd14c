package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.Broken;
import io.github.kickserv4j.adapter.inmemory.shared.ContractCheck;
import io.github.kickserv4j.adapter.inmemory.shared.Misjudgement;
import io.github.kickserv4j.adapter.inmemory.shared.Mistake;
import io.github.kickserv4j.adapter.inmemory.shared.Ports;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.testkit.contract.CustomerRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake with customers goes red in the contract, and each test of the contract goes red at some mistake. */
class CustomerContractCatchesMistakesTest {
    private static final ContractCheck<CustomerRepositoryContract> CHECK =
            new ContractCheck<>(CustomerRepositoryContract.class, kickserv -> kickserv::customers);

    @ParameterizedTest
    @EnumSource(CustomerSabotages.class)
    void contractShouldGoRedWhenAnAdapterMakesThisMistake(CustomerSabotages sabotage) {
        CHECK.assertCatches(sabotage);
    }

    @ParameterizedTest
    @EnumSource
    void contractShouldGoRedWhenAnAdapterMisjudgesWhatBecameOfAWrite(Misjudgement misjudgement) {
        CHECK.assertCatches(misjudging(misjudgement));
    }

    @ParameterizedTest
    @MethodSource("readMistakes")
    void contractShouldGoRedWhenAnAdapterReadsSomethingWrong(Mistake mistake) {
        CHECK.assertCatches(mistake);
    }

    @Test
    void everyTestOfTheContractShouldGoRedAtSomeMistake() {
        CHECK.assertEachTestCatchesOneOf(Stream.of(
                        Arrays.stream(CustomerSabotages.values()),
                        readMistakes(),
                        Arrays.stream(Misjudgement.values()).map(CustomerContractCatchesMistakesTest::misjudging))
                .flatMap(mistakes -> mistakes));
    }

    @ParameterizedTest
    @EnumSource(CustomerSabotages.class)
    void randomStoryShouldGoDifferentlyWhenAnAdapterMakesThisMistake(CustomerSabotages sabotage) {
        CHECK.assertAStoryTells(sabotage);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 55, 100, 1000})
    void contractShouldStayGreenWhenNothingIsWrongWhateverTheSizeOfAPage(int pageSize) {
        CHECK.assertGreenWhenNothingIsWrong(pageSize);
    }

    static Stream<Mistake> readMistakes() {
        return CustomerReadMistakes.all();
    }

    private static Mistake misjudging(Misjudgement misjudgement) {
        return good -> Ports.of(good)
                .with(misjudgement
                        .in(
                                Broken.of(CustomerRepository.class, good.customers()),
                                "reconcile",
                                CustomerWrite.class,
                                good.customers()::reconcile)
                        .port());
    }
}
