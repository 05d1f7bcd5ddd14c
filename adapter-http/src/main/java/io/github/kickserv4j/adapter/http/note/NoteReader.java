package io.github.kickserv4j.adapter.http.note;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.adapter.http.json.NestedReader;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.json.UnreadableValues;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Either;

/** Reads notes, which are identified by an id. */
final class NoteReader {
    static final RecordType<Note> NOTE = RecordType.of("note", "notes", NoteReader::read);

    private static final NoteMapper MAPPER = new NoteMapperImpl();

    private NoteReader() {}

    /** Returns the note in {@code row}, or the violation if its identity is missing. */
    static Either<Violation, Note> read(JsonNode row) {
        return RowReader.read(row, "note", WireNote.class, "id").map(readResult -> note(row, readResult));
    }

    private static Note note(JsonNode row, ReadResult<WireNote> readResult) {
        var unreadableValues = new UnreadableValues();
        WireNote wire = unreadableValues.unwrap(readResult);
        var creator = unreadableValues.unwrap(
                NestedReader.readOne(row, "creator", inner -> RowReader.read(inner, "employee", WireCreator.class)));
        return MAPPER.note(wire, creator.map(MAPPER::employee), unreadableValues.all());
    }
}
