package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.ContractMutationTest;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.ReconcileMutation;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.testkit.contract.NoteRepositoryContract;
import java.util.Arrays;
import java.util.stream.Stream;

class NoteContractMutationTest extends ContractMutationTest<NoteRepositoryContract> {
    NoteContractMutationTest() {
        super(NoteRepositoryContract.class, kickserv -> () -> kickserv);
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
    protected Mutation reconciling(ReconcileMutation mutation) {
        return good -> ComposedKickserv.of(good)
                .with(mutation.mutate(
                                MutatedPort.of(NoteRepository.class, good.notes()),
                                NoteWrite.class,
                                good.notes()::reconcile)
                        .port());
    }
}
