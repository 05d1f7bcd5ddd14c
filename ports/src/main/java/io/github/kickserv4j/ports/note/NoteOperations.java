package io.github.kickserv4j.ports.note;

import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.shared.Operation;
import java.util.Objects;

/** Names the operations on notes in failures, the same from every adapter. */
public final class NoteOperations {
    private NoteOperations() {}

    public static Operation list(NoteOwner owner) {
        Objects.requireNonNull(owner, "owner");
        return Operation.read("notes.list", "notes of " + owner);
    }

    public static Operation all(NoteOwner owner) {
        Objects.requireNonNull(owner, "owner");
        return Operation.read("notes.all", "notes of " + owner);
    }

    public static Operation get(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return Operation.read("notes.get", subject(owner, id));
    }

    public static Operation create(NoteOwner owner) {
        Objects.requireNonNull(owner, "owner");
        return Operation.write("notes.create", "new note of " + owner);
    }

    public static Operation update(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return Operation.write("notes.update", subject(owner, id));
    }

    public static Operation delete(NoteOwner owner, NoteId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return Operation.write("notes.delete", subject(owner, id));
    }

    private static String subject(NoteOwner owner, NoteId id) {
        return "note " + id + " of " + owner;
    }
}
