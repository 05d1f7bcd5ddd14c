package io.github.kickserv4j.ports.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForwardingNoteRepositoryTest {
    private static final NoteOwner OWNER = NoteOwner.of(new CustomerNumber(380));

    @Test
    void allShouldBeThatOfTheDelegateWhenADecoratorChangesOnlyLists() {
        assertThat(new Decorator(new DelegateWithoutLists()).all(OWNER)).isEmpty();
    }

    @Test
    void standardAllShouldWalkOverTheListsOfTheDecorator() {
        var decorator = new Decorator(new DelegateWithoutLists());

        assertThat(decorator.standardAll(OWNER).map(row -> row.getLeft().page().get()))
                .containsExactly(PageRequest.FIRST);
    }

    /** Fails to list. */
    private static final class Decorator extends ForwardingNoteRepository {
        private final NoteRepository delegate;

        private Decorator(NoteRepository delegate) {
            this.delegate = delegate;
        }

        @Override
        protected NoteRepository delegate() {
            return delegate;
        }

        @Override
        public Either<Failure, Page<Note>> list(NoteOwner owner, PageRequest page) {
            return Either.left(new Failure.NotFound(FailureContext.of(NoteOperations.list(owner), Delivery.REJECTED)));
        }
    }

    /** Has a way of its own to go through all notes. */
    private static final class DelegateWithoutLists extends ForwardingNoteRepository {
        @Override
        protected NoteRepository delegate() {
            throw new AssertionError("nothing else is asked");
        }

        @Override
        public Stream<Either<Failure, Note>> all(NoteOwner owner) {
            return Stream.empty();
        }
    }
}
