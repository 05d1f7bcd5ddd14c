package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.Broken;
import io.github.kickserv4j.adapter.inmemory.shared.ContractCheck;
import io.github.kickserv4j.adapter.inmemory.shared.Misjudgement;
import io.github.kickserv4j.adapter.inmemory.shared.Mistake;
import io.github.kickserv4j.adapter.inmemory.shared.Ports;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.testkit.contract.NoteRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;
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

    @ParameterizedTest
    @EnumSource
    void contractShouldGoRedWhenAnAdapterMisjudgesWhatBecameOfAWrite(Misjudgement misjudgement) {
        CHECK.assertCatches(misjudging(misjudgement));
    }

    @Test
    void everyTestOfTheContractShouldGoRedAtSomeMistake() {
        CHECK.assertEachTestCatchesOneOf(Stream.concat(
                Arrays.stream(NoteSabotages.values()),
                Arrays.stream(Misjudgement.values()).map(NoteContractCatchesMistakesTest::misjudging)));
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

    private static Mistake misjudging(Misjudgement misjudgement) {
        return good -> Ports.of(good)
                .with(misjudgement
                        .in(
                                Broken.of(NoteRepository.class, good.notes()),
                                "reconcile",
                                NoteWrite.class,
                                good.notes()::reconcile)
                        .port());
    }
}
