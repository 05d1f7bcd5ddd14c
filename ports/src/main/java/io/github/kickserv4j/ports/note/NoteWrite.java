package io.github.kickserv4j.ports.note;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.shared.Write;

/** What was asked of notes. As text, it names the note and its owner, never what the note says. */
public sealed interface NoteWrite extends Write {

    /** What {@link NoteRepository#add} asks for. */
    record Add(NoteOwner owner, NewNote note) implements NoteWrite {
        @Override
        public String toString() {
            return NoteOperations.add(owner).toString();
        }
    }

    /** What {@link NoteRepository#edit} asks for. */
    record Edit(NoteOwner owner, NoteId id, NoteChange change) implements NoteWrite {
        @Override
        public String toString() {
            return NoteOperations.edit(owner, id).toString();
        }
    }

    /** What {@link NoteRepository#delete} asks for. */
    record Delete(NoteOwner owner, NoteId id) implements NoteWrite {
        @Override
        public String toString() {
            return NoteOperations.delete(owner, id).toString();
        }
    }
}
