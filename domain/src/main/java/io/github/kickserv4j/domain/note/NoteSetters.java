package io.github.kickserv4j.domain.note;

import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.function.Function;

/**
 * Sets the fields of a note that a new one and a change have in common.
 *
 * @param <R> what is built
 * @param <B> the builder itself
 */
public abstract class NoteSetters<R, B extends NoteSetters<R, B>> extends RecordBuilder<Note, R, B> {
    NoteSetters(Function<Patch<Note>, Seq<Violation>> rules, Function<Patch<Note>, R> constructor) {
        super(rules, constructor);
    }

    /** Sets the text, on as many lines as it takes. */
    public final B text(String text) {
        Objects.requireNonNull(text, "text");
        return set(NoteFields.TEXT, text);
    }

    /** Sets the flag; on a customer's note it has no effect (documented). */
    public final B isPublic(boolean flag) {
        return set(NoteFields.PUBLIC, flag);
    }
}
