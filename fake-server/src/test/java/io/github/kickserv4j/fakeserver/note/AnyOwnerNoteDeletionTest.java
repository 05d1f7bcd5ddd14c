package io.github.kickserv4j.fakeserver.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.FakeServerFixture;
import io.github.kickserv4j.fakeserver.TestHttpClient;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kickserv ignores the owner of a note when it deletes the note through a customer. */
class AnyOwnerNoteDeletionTest {
    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann", "Ben", "Cleo", "Dora", "Eve");
    private final FakeKickserv correct =
            FakeKickserv.builder(account.twin()).enforceNoteOwnership().start();
    private long ofCustomer;
    private long ofJob;

    @BeforeEach
    void addNotes() {
        account.client().sendJson("POST", "/customers/5/jobs.json", "{'job':{'job_type_id':61}}");
        ofCustomer = added("/customers/5/notes.json");
        ofJob = added("/jobs/1/notes.json");
    }

    @AfterEach
    void close() {
        correct.close();
        account.close();
    }

    private long added(String path) {
        return account.client()
                .sendJson("POST", path, "{'note':{'note':'text'}}")
                .json()
                .path("id")
                .asLong();
    }

    @Test
    void deleteShouldReachEveryNoteThroughAnyCustomer() {
        var customers = account.client().delete("/customers/1/notes/" + ofCustomer + ".json");
        var jobs = account.client().delete("/customers/99/notes/" + ofJob + ".json");

        assertThat(customers.status()).isEqualTo(200);
        assertThat(customers.json().path("noteable_id").asLong()).isEqualTo(7100005);
        assertThat(jobs.json().path("noteable_type").asText()).isEqualTo("Job");
        assertThat(account.client().get("/customers/5/notes.json").text()).isEqualTo("[]");
        assertThat(account.client().get("/jobs/1/notes.json").text()).isEqualTo("[]");
    }

    @Test
    void deleteShouldAnswerNotFoundWhenTheNoteIsAbsent() {
        assertThat(account.client().delete("/customers/1/notes/9.json").statusAndErrors())
                .containsExactly("400", "Invalid note.");
        assertThat(account.client().delete("/customers/99/notes/9.json").statusAndErrors())
                .containsExactly("400", "Invalid customer.");
    }

    @Test
    void deleteShouldCheckTheOwnerBelowJobs() {
        account.client().sendJson("POST", "/customers/1/jobs.json", "{'job':{'job_type_id':61}}");

        assertThat(account.client().delete("/jobs/2/notes/" + ofJob + ".json").statusAndErrors())
                .containsExactly("400", "Invalid note.");
        assertThat(account.client()
                        .delete("/jobs/1/notes/" + ofCustomer + ".json")
                        .statusAndErrors())
                .containsExactly("400", "Invalid note.");
        assertThat(account.client().get("/jobs/1/notes.json").json()).hasSize(1);
    }

    @Test
    void deleteShouldCheckTheOwnerWhenConfiguredTo() {
        TestHttpClient testHttpClient = TestHttpClient.forServer(correct);

        for (long id : List.of(ofCustomer, ofJob)) {
            assertThat(testHttpClient
                            .delete("/customers/1/notes/" + id + ".json")
                            .statusAndErrors())
                    .containsExactly("400", "Invalid note.");
        }
        assertThat(testHttpClient
                        .delete("/customers/99/notes/" + ofCustomer + ".json")
                        .statusAndErrors())
                .containsExactly("400", "Invalid customer.");
        assertThat(testHttpClient
                        .delete("/customers/5/notes/" + ofCustomer + ".json")
                        .status())
                .isEqualTo(200);
        assertThat(testHttpClient.get("/jobs/1/notes.json").json()).hasSize(1);
    }
}
