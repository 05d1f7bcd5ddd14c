package io.github.kickserv4j.adapter.http.note;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.shared.Json.Read;
import io.github.kickserv4j.adapter.http.shared.Kind;
import io.github.kickserv4j.adapter.http.shared.Nested;
import io.github.kickserv4j.adapter.http.shared.RowReader;
import io.github.kickserv4j.adapter.http.shared.Unreadable;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Either;

/** Reads notes, whose identity is an id. */
final class NoteReader {
    static final Kind<Note> NOTE = Kind.of("note", "notes", NoteReader::read);

    private static final NoteMapper MAPPER = new NoteMapperImpl();

    private NoteReader() {}

    /** The note of {@code row}, or what it lacks to be one. */
    static Either<Violation, Note> read(JsonNode row) {
        return RowReader.read(row, "note", WireNote.class, "id").map(read -> note(row, read));
    }

    private static Note note(JsonNode row, Read<WireNote> read) {
        var unreadable = new Unreadable();
        WireNote wire = unreadable.without(read);
        var creator = unreadable.without(
                Nested.one(row, "creator", inner -> RowReader.read(inner, "employee", WireCreator.class)));
        return MAPPER.note(wire, creator.map(MAPPER::employee), unreadable.all());
    }
}
