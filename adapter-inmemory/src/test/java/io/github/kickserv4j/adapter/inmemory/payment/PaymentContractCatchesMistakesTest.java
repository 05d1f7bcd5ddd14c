package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.Broken;
import io.github.kickserv4j.adapter.inmemory.shared.ContractCheck;
import io.github.kickserv4j.adapter.inmemory.shared.Misjudgement;
import io.github.kickserv4j.adapter.inmemory.shared.Mistake;
import io.github.kickserv4j.adapter.inmemory.shared.Ports;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.testkit.contract.PaymentRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake with payments goes red in the contract, and each test of the contract goes red at some mistake. */
class PaymentContractCatchesMistakesTest {
    private static final ContractCheck<PaymentRepositoryContract> CHECK =
            new ContractCheck<>(PaymentRepositoryContract.class, kickserv -> () -> kickserv);

    @ParameterizedTest
    @MethodSource("sabotages")
    void contractShouldGoRedWhenAnAdapterMakesThisMistake(Mistake sabotage) {
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
                        sabotages(),
                        readMistakes(),
                        Arrays.stream(Misjudgement.values()).map(PaymentContractCatchesMistakesTest::misjudging))
                .flatMap(mistakes -> mistakes));
    }

    @ParameterizedTest
    @MethodSource("sabotages")
    void randomStoryShouldGoDifferentlyWhenAnAdapterMakesThisMistake(Mistake sabotage) {
        CHECK.assertAStoryTells(sabotage);
    }

    @ParameterizedTest
    @EnumSource(names = {"JOB_DOES_NOT_COUNT_PAYMENTS", "CUSTOMER_OWES_IN_WHOLE_UNITS"})
    void randomStoryShouldTellThatBooksDoNotAddUpWhenBothAreWrongAlike(BalanceSabotages sabotage) {
        CHECK.assertAStoryTellsOfBoth(sabotage);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 55, 100, 1000})
    void contractShouldStayGreenWhenNothingIsWrongWhateverTheSizeOfAPage(int pageSize) {
        CHECK.assertGreenWhenNothingIsWrong(pageSize);
    }

    static Stream<Mistake> sabotages() {
        return Stream.concat(Arrays.stream(PaymentSabotages.values()), Arrays.stream(BalanceSabotages.values()));
    }

    static Stream<Mistake> readMistakes() {
        return PaymentReadMistakes.all();
    }

    private static Mistake misjudging(Misjudgement misjudgement) {
        return good -> Ports.of(good)
                .with(misjudgement
                        .in(
                                Broken.of(PaymentRepository.class, good.payments()),
                                "reconcile",
                                PaymentWrite.class,
                                good.payments()::reconcile)
                        .port());
    }
}
