package io.github.kickserv4j.adapter.http.note;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.adapter.http.json.NestedReader;
import io.github.kickserv4j.adapter.http.json.Row;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.json.RowTable;
import io.github.kickserv4j.adapter.http.json.UnreadableValues;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Either;

/** Reads notes, which are identified by an id. */
final class NoteReader {
    private static final String CREATOR = "creator";
    private static final NoteMapper MAPPER = new NoteMapperImpl();
    private static final RowReader<ReadResult<WireCreator>> EMPLOYEE =
            RowTable.of("employee", WireCreator.class).map(Row::value);
    private static final RowReader<Note> READER = RowTable.of("note", WireNote.class, "id")
            .withKey("is_public", "public")
            .withNested(CREATOR)
            .map(NoteReader::note);

    static final RecordType<Note> NOTE = RecordType.of("note", "notes", READER);

    private NoteReader() {}

    /** Returns the note in {@code row}, or the violation if its identity is missing. */
    static Either<Violation, Note> read(JsonNode row) {
        return READER.read(row);
    }

    private static Note note(Row<WireNote> row) {
        var unreadableValues = new UnreadableValues();
        WireNote wire = unreadableValues.unwrap(row.value());
        var creator = unreadableValues.unwrap(NestedReader.readOne(row.nested(), CREATOR, EMPLOYEE::read));
        return MAPPER.note(wire, creator.map(MAPPER::employee), unreadableValues.all());
    }
}
