package io.github.kickserv4j.adapter.http.note;

import static io.github.kickserv4j.adapter.http.JsonFixture.fullRecord;
import static io.github.kickserv4j.adapter.http.JsonFixture.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.adapter.http.JsonFixture;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads a note with all keys, in which only the identity is required. */
class NoteReadingTest {

    @Test
    void readShouldReadEverythingThatIsModelled() {
        assertThat(read(fullRecord("note")))
                .isEqualTo(new Note(
                        new NoteId(51_001),
                        new Noteable.OnJob(new JobId(8_300_901)),
                        "Key is under the mat\nRing twice",
                        Option.some(true),
                        Option.some(new Employee(
                                Option.some(new EmployeeId(41_007)),
                                Option.some(new EmployeeNumber(7)),
                                Option.some("Piers Holloway"),
                                Option.some("piers@example.com"))),
                        new Audit(
                                Option.some(OffsetDateTime.parse("2025-02-03T10:11:12-05:00")),
                                Option.some(new EmployeeId(41_007)),
                                Option.some(OffsetDateTime.parse("2025-02-04T10:11:12-05:00")),
                                Option.some(new EmployeeId(41_008)),
                                Option.none()),
                        List.empty()));
    }

    @Test
    @Tag("rule:reading-accepts-any-value")
    void readShouldBeStoppedByNothingButAMissingIdentity() {
        JsonFixture.assertReadsDespiteUnexpectedValues("note", NoteReader::read, "/id");
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void readShouldLeaveTheSecretsOfTheCreatorOut() {
        assertThat(fullRecord("note").toString()).contains("CANARY");
        assertThat(read(fullRecord("note")).toString()).doesNotContain("CANARY");
    }

    @ParameterizedTest
    @CsvSource({"Customer", "customer", "CUSTOMER"})
    void readShouldReadTheOwnerTypeInAnyCase(String type) {
        assertThat(read(fullRecord("note").put("noteable_type", type)).on())
                .isEqualTo(new Noteable.OnCustomer(new CustomerId(8_300_901)));
    }

    @Test
    @Tag("rule:unknown-words-are-kept")
    void readShouldCarryAKindOfOwnerThatIsNotKnown() {
        assertThat(read(fullRecord("note").put("noteable_type", "Task")).on())
                .isEqualTo(new Noteable.OnUnknown(Option.some("Task"), Option.some(8_300_901L)));
        assertThat(read((ObjectNode) tree("{\"id\":5,\"noteable_type\":\"Job\"}"))
                        .on())
                .isEqualTo(new Noteable.OnUnknown(Option.some("Job"), Option.none()));
    }

    @Test
    @Tag("rule:reading-accepts-any-value")
    void readShouldNameWhatItCouldNotReadWithItsPath() {
        ObjectNode row = fullRecord("note").put("public", "perhaps");
        ((ObjectNode) row.get("creator")).put("id", "nobody");

        assertThat(read(row).unreadable())
                .containsExactly(
                        new Violation("public", "must be true or false", "perhaps"),
                        new Violation("creator.id", "must be a whole number", "nobody"));
        assertThat(read(row.put("creator", "Piers")).unreadable())
                .contains(new Violation("creator.employee", "must be an object", "Piers"));
    }

    @Test
    void writeShouldKnowEveryField() {
        Patch<Note> all = NoteFields.ALL.foldLeft(Patch.empty(), Patch::clear);

        assertThat(NoteWriter.envelope(all)).isEqualTo("{\"note\":{\"note\":null,\"public\":null}}");
    }

    private static Note read(JsonNode row) {
        return NoteReader.read(row).getOrElseThrow(why -> new AssertionError(why.toString()));
    }
}
