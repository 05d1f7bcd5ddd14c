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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @MethodSource("readMistakes")
    void contractShouldGoRedWhenAnAdapterReadsSomethingWrong(Mistake mistake) {
        CHECK.assertCatches(mistake);
    }

    @Test
    void everyTestOfTheContractShouldGoRedAtSomeMistake() {
        CHECK.assertEachTestCatchesOneOf(Stream.of(
                        Arrays.stream(NoteSabotages.values()),
                        readMistakes(),
                        Arrays.stream(Misjudgement.values()).map(NoteContractCatchesMistakesTest::misjudging))
                .flatMap(mistakes -> mistakes));
    }

    @ParameterizedTest
    @EnumSource(NoteSabotages.class)
    void randomStoryShouldGoDifferentlyWhenAnAdapterMakesThisMistake(NoteSabotages sabotage) {
        CHECK.assertAStoryTells(sabotage);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 55, 100, 1000})
    void contractShouldStayGreenWhenNothingIsWrongWhateverTheSizeOfAPage(int pageSize) {
        CHECK.assertGreenWhenNothingIsWrong(pageSize);
    }

    static Stream<Mistake> readMistakes() {
        return NoteReadMistakes.all();
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
