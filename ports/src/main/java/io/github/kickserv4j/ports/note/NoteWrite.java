package io.github.kickserv4j.ports.note;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Write;
import java.util.Objects;
import java.util.function.Function;

/** Describes a write of notes. */
public sealed interface NoteWrite extends Write<Note> {

    /** Handles every kind of write; the compiler sees to it that none is forgotten. */
    <R> R fold(
            Function<? super Create, ? extends R> create,
            Function<? super Update, ? extends R> update,
            Function<? super Delete, ? extends R> delete);

    /** The arguments of {@link NoteRepository#create}. */
    record Create(NoteOwner owner, NewNote note) implements NoteWrite {
        public Create {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public Operation operation() {
            return NoteOperations.create(owner);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Update, ? extends R> update,
                Function<? super Delete, ? extends R> delete) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(delete, "delete");
            return create.apply(this);
        }
    }

    /** The arguments of {@link NoteRepository#update}. */
    record Update(NoteOwner owner, NoteId id, NoteChange change) implements NoteWrite {
        public Update {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public Operation operation() {
            return NoteOperations.update(owner, id);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Update, ? extends R> update,
                Function<? super Delete, ? extends R> delete) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(delete, "delete");
            return update.apply(this);
        }
    }

    /** The arguments of {@link NoteRepository#delete}. */
    record Delete(NoteOwner owner, NoteId id) implements NoteWrite {
        public Delete {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Operation operation() {
            return NoteOperations.delete(owner, id);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Update, ? extends R> update,
                Function<? super Delete, ? extends R> delete) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(delete, "delete");
            return delete.apply(this);
        }
    }
}
