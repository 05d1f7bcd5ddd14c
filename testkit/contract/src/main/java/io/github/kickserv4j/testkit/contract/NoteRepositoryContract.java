package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteRepository;

/** Contract of {@link NoteRepository}, sentence by sentence of its documentation. */
public interface NoteRepositoryContract
        extends NoteWritingContract,
                NoteOwnerContract,
                NotePagingContract,
                NoteReadAfterWriteContract,
                NoteReconcilingContract {

    @Override
    Kickserv kickserv();
}
