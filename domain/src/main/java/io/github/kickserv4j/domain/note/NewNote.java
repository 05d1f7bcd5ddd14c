package io.github.kickserv4j.domain.note;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Objects;

/** A note that Kickserv is asked to add. It has text. */
public record NewNote(Patch<Note> fields) implements Serializable {
    /** Refuses fields that break a rule, with all violations. */
    public NewNote {
        InvalidInputException.throwIfAny(violations(fields));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with what a note must have. */
    public static Builder builder(String text) {
        Objects.requireNonNull(text, "text");
        return builder().text(text);
    }

    private static Seq<Violation> violations(Patch<Note> fields) {
        return fields.violationIfUnset(NoteFields.TEXT).appendAll(fields.violations(NoteFields.ALL));
    }

    /** Builds a {@link NewNote}; each setter changes and returns this builder. */
    public static final class Builder extends NoteSetters<NewNote, Builder> {
        private Builder() {
            super(NewNote::violations, NewNote::new);
        }
    }
}
