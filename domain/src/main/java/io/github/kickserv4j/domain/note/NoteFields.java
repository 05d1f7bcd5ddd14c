package io.github.kickserv4j.domain.note;

import io.github.kickserv4j.domain.shared.Field;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The fields of a note that can be written: the text (documented) and the flag (a working client writes it). */
public final class NoteFields {
    /** The text, on as many lines as it takes. */
    public static final Field<Note, String> TEXT = Field.<Note>multiLine(
                    "note", note -> Option.of(note.text()).filter(text -> !text.isEmpty()))
            .required();

    /** The flag; on a customer's note it has no effect (documented). */
    public static final Field<Note, Boolean> PUBLIC = Field.of("public", Boolean.class, Note::isPublic);

    public static final Seq<Field<Note, ?>> ALL = Field.declared(NoteFields.class, List.of(TEXT, PUBLIC));

    private NoteFields() {}
}
