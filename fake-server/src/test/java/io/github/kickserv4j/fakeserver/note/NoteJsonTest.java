package io.github.kickserv4j.fakeserver.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.inmemory.Snapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.fakeserver.FakeServerFixture;
import io.github.kickserv4j.fakeserver.TestResources;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class NoteJsonTest {
    private static final Snapshot ONE = Snapshot.of(
                    List.of(Customer.builder(new CustomerId(7000380), new CustomerNumber(380))
                            .build()))
            .withNotes(List.of(new Note(
                    new NoteId(24601),
                    new Noteable.OnCustomer(new CustomerId(7000380)),
                    "Prefers morning visits",
                    Option.some(true),
                    Option.none(),
                    new Audit(
                            Option.some(OffsetDateTime.parse("2024-04-02T11:20:00-04:00")),
                            Option.some(new EmployeeId(31001)),
                            Option.some(OffsetDateTime.parse("2024-04-03T08:00:00-04:00")),
                            Option.some(new EmployeeId(31002)),
                            Option.none()),
                    List.empty())));

    @Test
    void getShouldSendEveryKeyAndValueInOrder() {
        try (var account = FakeServerFixture.restoredFrom(ONE)) {
            assertThat(account.client().get("/customers/380/notes/24601.json").text())
                    .isEqualTo(
                            "{\"id\":24601,\"note\":\"Prefers morning visits\",\"noteable_id\":7000380,"
                                    + "\"noteable_type\":\"Customer\",\"public\":true,"
                                    + "\"created_at\":\"2024-04-02T11:20:00-04:00\","
                                    + "\"updated_at\":\"2024-04-03T08:00:00-04:00\",\"created_by\":31001,\"updated_by\":31002}");
        }
    }

    @Test
    void editShouldSendTheWholeCreatorWithMadeUpSecrets() {
        try (var account = FakeServerFixture.restoredFrom(ONE)) {
            JsonNode creator = account.client()
                    .sendJson("PUT", "/customers/380/notes/24601.json", "{'note':{'note':'x'}}")
                    .json()
                    .path("creator");

            assertThat(creator.fieldNames())
                    .toIterable()
                    .containsExactlyElementsOf(TestResources.lines(NoteJsonTest.class, "employee-keys.txt"));
            assertThat(creator.path("id").asLong()).isEqualTo(31001);
            assertThat(creator.path("employee_number").asLong()).isEqualTo(1);
            assertThat(creator.path("name").asText()).isEqualTo("Ferris Ardmore");
            assertThat(creator.path("email_address").asText()).isEqualTo("ferris@example.com");
            for (String secret : List.of("password_salt", "encrypted_password", "remember_token")) {
                assertThat(creator.path(secret).asText()).startsWith("SYNTHETIC-");
            }
        }
    }
}
