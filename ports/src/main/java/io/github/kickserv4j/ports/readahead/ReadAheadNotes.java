package io.github.kickserv4j.ports.readahead;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.ports.note.ForwardingNoteRepository;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.stream.Stream;

/** Walks over notes that read ahead. */
@CheckReturnValue
final class ReadAheadNotes extends ForwardingNoteRepository {
    private final NoteRepository delegate;
    private final ReadAhead readAhead;

    ReadAheadNotes(NoteRepository delegate, ReadAhead readAhead) {
        this.delegate = delegate;
        this.readAhead = readAhead;
    }

    @Override
    protected NoteRepository delegate() {
        return delegate;
    }

    @Override
    public Stream<Either<Failure, Note>> all(NoteOwner owner) {
        Objects.requireNonNull(owner, "owner");
        return all(owner, PageRequest.FIRST);
    }

    @Override
    public Stream<Either<Failure, Note>> all(NoteOwner owner, PageRequest from) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(from, "from");
        return readAhead.walk(NoteOperations.all(owner), from, page -> delegate.list(owner, page), Note::id);
    }
}
