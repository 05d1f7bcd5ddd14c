package io.github.kickserv4j.domain.note;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * A note as Kickserv returns it. Never refused for what is in it.
 *
 * @param on what it is on
 * @param text what it says; empty when the server sent nothing
 * @param isPublic its flag, which alone does not make it visible; see {@link #isVisibleToCustomer()}
 * @param creator who wrote it; Kickserv says so only in the answers to adding and editing (documented)
 * @param unreadable values that the server sent in an unexpected form
 */
public record Note(
        NoteId id,
        Noteable on,
        String text,
        Option<Boolean> isPublic,
        Option<Employee> creator,
        Audit audit,
        Seq<Violation> unreadable)
        implements Serializable {
    public Note {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(isPublic, "isPublic");
        Objects.requireNonNull(creator, "creator");
        Objects.requireNonNull(audit, "audit");
        Objects.requireNonNull(unreadable, "unreadable");
    }

    /** Returns a builder of a note of which nothing else is known. */
    public static NoteBuilder builder(NoteId id, Noteable on) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        return new NoteBuilder(id, on);
    }

    /** Returns a builder that begins with all that this note has. */
    public NoteBuilder toBuilder() {
        return new NoteBuilder(this);
    }

    /** Returns true if the customer sees it: a public note on a job, and never a note on a customer (documented). */
    public boolean isVisibleToCustomer() {
        return on instanceof Noteable.OnJob && isPublic.contains(true);
    }
}
