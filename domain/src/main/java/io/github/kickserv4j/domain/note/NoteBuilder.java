package io.github.kickserv4j.domain.note;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/** Builds a {@link Note} as the server returns it: for adapters and for tests. {@link NewNote} builds one to create. */
public final class NoteBuilder {
    private final NoteId id;
    private final Noteable on;
    private String text = "";
    private Option<Boolean> isPublic = Option.none();
    private Option<Employee> creator = Option.none();
    private Audit audit = Audit.NONE;
    private Seq<Violation> unreadable = List.empty();

    NoteBuilder(NoteId id, Noteable on) {
        this.id = id;
        this.on = on;
    }

    NoteBuilder(Note note) {
        this(note.id(), note.on());
        text = note.text();
        isPublic = note.isPublic();
        creator = note.creator();
        audit = note.audit();
        unreadable = note.unreadable();
    }

    public NoteBuilder text(String text) {
        Objects.requireNonNull(text, "text");
        this.text = text;
        return this;
    }

    public NoteBuilder isPublic(Option<Boolean> isPublic) {
        Objects.requireNonNull(isPublic, "isPublic");
        this.isPublic = isPublic;
        return this;
    }

    public NoteBuilder creator(Option<Employee> creator) {
        Objects.requireNonNull(creator, "creator");
        this.creator = creator;
        return this;
    }

    public NoteBuilder audit(Audit audit) {
        Objects.requireNonNull(audit, "audit");
        this.audit = audit;
        return this;
    }

    public NoteBuilder unreadable(Seq<Violation> unreadable) {
        Objects.requireNonNull(unreadable, "unreadable");
        this.unreadable = unreadable;
        return this;
    }

    public Note build() {
        return new Note(id, on, text, isPublic, creator, audit, unreadable);
    }
}
