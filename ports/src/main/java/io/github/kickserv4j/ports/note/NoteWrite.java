package io.github.kickserv4j.ports.note;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.shared.Write;
import java.util.Objects;

/** What was asked of notes. As text, it names the note and its owner, never what the note says. */
public sealed interface NoteWrite extends Write {

    /** What {@link NoteRepository#create} asks for. */
    record Create(NoteOwner owner, NewNote note) implements NoteWrite {
        public Create {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public String toString() {
            return NoteOperations.create(owner).toString();
        }
    }

    /** What {@link NoteRepository#update} asks for. */
    record Update(NoteOwner owner, NoteId id, NoteChange change) implements NoteWrite {
        public Update {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public String toString() {
            return NoteOperations.update(owner, id).toString();
        }
    }

    /** What {@link NoteRepository#delete} asks for. */
    record Delete(NoteOwner owner, NoteId id) implements NoteWrite {
        public Delete {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return NoteOperations.delete(owner, id).toString();
        }
    }
}
