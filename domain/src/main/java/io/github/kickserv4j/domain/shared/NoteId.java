package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The account-wide id of a note, which addresses it.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record NoteId(long value) implements Identity<NoteId> {
    public NoteId {
        IdentityRules.require("note_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, NoteId> parse(String text) {
        return IdentityParser.parse("note_id", text, NoteId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteId same && same.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
