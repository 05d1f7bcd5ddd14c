package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationCheck;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.ReconcileMutation;
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

/** Each mutation of notes fails the contract, and each test of the contract fails for some mutation. */
class NoteContractMutationTest {
    private static final ContractMutationCheck<NoteRepositoryContract> CHECK =
            new ContractMutationCheck<>(NoteRepositoryContract.class, kickserv -> () -> kickserv);

    @ParameterizedTest
    @EnumSource(NoteMutation.class)
    void contractShouldGoRedWhenAnAdapterMakesThisMistake(NoteMutation sabotage) {
        CHECK.assertDetects(sabotage);
    }

    @ParameterizedTest
    @EnumSource
    void contractShouldGoRedWhenAnAdapterReconcilesAWriteWrongly(ReconcileMutation reconcileMutation) {
        CHECK.assertDetects(withMistake(reconcileMutation));
    }

    @ParameterizedTest
    @MethodSource("readMistakes")
    void contractShouldGoRedWhenAnAdapterReadsSomethingWrong(Mutation mutation) {
        CHECK.assertDetects(mutation);
    }

    @Test
    void everyTestOfTheContractShouldGoRedAtSomeMistake() {
        CHECK.assertEachTestDetectsOneOf(Stream.of(
                        Arrays.stream(NoteMutation.values()),
                        readMistakes(),
                        Arrays.stream(ReconcileMutation.values()).map(NoteContractMutationTest::withMistake))
                .flatMap(mistakes -> mistakes));
    }

    @ParameterizedTest
    @EnumSource(NoteMutation.class)
    void randomOperationsShouldDifferWhenAnAdapterMakesThisMistake(NoteMutation sabotage) {
        CHECK.assertRandomOperationsDetect(sabotage);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 55, 100, 1000})
    void contractShouldStayGreenWhenNothingIsWrongWhateverTheSizeOfAPage(int pageSize) {
        CHECK.assertPassesUnmutated(pageSize);
    }

    static Stream<Mutation> readMistakes() {
        return NoteReadMutations.all();
    }

    private static Mutation withMistake(ReconcileMutation reconcileMutation) {
        return good -> ComposedKickserv.of(good)
                .with(reconcileMutation
                        .mutate(
                                MutatedPort.of(NoteRepository.class, good.notes()),
                                "reconcile",
                                NoteWrite.class,
                                good.notes()::reconcile)
                        .port());
    }
}
