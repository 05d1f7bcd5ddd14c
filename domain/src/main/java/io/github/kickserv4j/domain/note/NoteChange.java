package io.github.kickserv4j.domain.note;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.io.Serializable;

/** Describes what is to change about a note: its text, which cannot be emptied, or its flag. */
public record NoteChange(Patch<Note> patch) implements Serializable {
    /** Refuses a patch that breaks a rule, with all violations. */
    public NoteChange {
        InvalidInputException.throwIfAny(violations(patch));
    }

    public static Builder builder() {
        return new Builder();
    }

    private static Seq<Violation> violations(Patch<Note> patch) {
        return patch.violationIfEmpty("note").appendAll(patch.violations(NoteFields.ALL));
    }

    /** Builds a {@link NoteChange}; each setter changes and returns this builder. */
    public static final class Builder extends NoteSetters<NoteChange, Builder> {
        private Builder() {
            super(NoteChange::violations, NoteChange::new);
        }

        public Builder clearIsPublic() {
            return clear(NoteFields.PUBLIC);
        }
    }
}
