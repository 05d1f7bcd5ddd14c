package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationCheck;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationTest;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.ReconcileMutation;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.testkit.contract.NoteRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;

/** The contract of notes fails at each mutation of an adapter. */
class NoteContractMutationTest extends ContractMutationTest<NoteRepositoryContract> {
    NoteContractMutationTest() {
        super(new ContractMutationCheck<>(NoteRepositoryContract.class, kickserv -> () -> kickserv));
    }

    @Override
    protected Stream<Mutation> mutations() {
        return Arrays.stream(NoteMutation.values());
    }

    @Override
    protected Stream<Mutation> readMutations() {
        return NoteReadMutations.all();
    }

    @Override
    protected Stream<Mutation> reconcileMutations() {
        return each(NoteContractMutationTest::reconcile);
    }

    private static Mutation reconcile(ReconcileMutation mutation) {
        return original -> ComposedKickserv.of(original)
                .with(mutation.mutate(
                                MutatedPort.of(NoteRepository.class, original.notes()),
                                "reconcile",
                                NoteWrite.class,
                                original.notes()::reconcile)
                        .port());
    }
}
