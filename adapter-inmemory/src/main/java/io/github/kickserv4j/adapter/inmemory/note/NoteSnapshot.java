package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.note.Note;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The notes of a moment, and the id that the next one would have had. */
public record NoteSnapshot(Seq<Note> notes, long nextId) {
    private static final long FIRST_ID = 24_601;

    public static final NoteSnapshot EMPTY = of(List.empty());

    /** These notes, and after them the ids that follow the highest. */
    public static NoteSnapshot of(Seq<Note> notes) {
        return new NoteSnapshot(
                notes, Sequence.after(notes.map(note -> note.id().value()), FIRST_ID));
    }
}
