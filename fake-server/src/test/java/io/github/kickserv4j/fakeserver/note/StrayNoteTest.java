package io.github.kickserv4j.fakeserver.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.fakeserver.FakeAccount;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.Wire;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kickserv does not look whose note it is when it deletes one through a customer. */
class StrayNoteTest {
    private final FakeAccount account = FakeAccount.with("Ann", "Ben", "Cleo", "Dora", "Eve");
    private final FakeKickserv correct =
            FakeKickserv.serving(account.twin()).checkingNoteOwners().start();
    private long ofCustomer;
    private long ofJob;

    @BeforeEach
    void addNotes() {
        account.wire().write("POST", "/customers/5/jobs.json", "{'job':{'job_type_id':61}}");
        ofCustomer = added("/customers/5/notes.json");
        ofJob = added("/jobs/1/notes.json");
    }

    @AfterEach
    void close() {
        correct.close();
        account.close();
    }

    private long added(String path) {
        return account.wire()
                .write("POST", path, "{'note':{'note':'text'}}")
                .json()
                .path("id")
                .asLong();
    }

    @Test
    void deleteShouldReachEveryNoteThroughAnyCustomer() {
        var customers = account.wire().delete("/customers/1/notes/" + ofCustomer + ".json");
        var jobs = account.wire().delete("/customers/99/notes/" + ofJob + ".json");

        assertThat(customers.status()).isEqualTo(200);
        assertThat(customers.json().path("noteable_id").asLong()).isEqualTo(7100005);
        assertThat(jobs.json().path("noteable_type").asText()).isEqualTo("Job");
        assertThat(account.wire().get("/customers/5/notes.json").text()).isEqualTo("[]");
        assertThat(account.wire().get("/jobs/1/notes.json").text()).isEqualTo("[]");
    }

    @Test
    void deleteShouldFindNothingWhenNobodyHasTheNote() {
        assertThat(account.wire().delete("/customers/1/notes/9.json").refusal())
                .containsExactly("400", "Invalid note.");
        assertThat(account.wire().delete("/customers/99/notes/9.json").refusal())
                .containsExactly("400", "Invalid customer.");
    }

    @Test
    void deleteShouldLookAtTheOwnerBelowJobs() {
        account.wire().write("POST", "/customers/1/jobs.json", "{'job':{'job_type_id':61}}");

        assertThat(account.wire().delete("/jobs/2/notes/" + ofJob + ".json").refusal())
                .containsExactly("400", "Invalid note.");
        assertThat(account.wire()
                        .delete("/jobs/1/notes/" + ofCustomer + ".json")
                        .refusal())
                .containsExactly("400", "Invalid note.");
        assertThat(account.wire().get("/jobs/1/notes.json").json()).hasSize(1);
    }

    @Test
    void deleteShouldLookAtTheOwnerWhenToldTo() {
        Wire wire = Wire.to(correct);

        for (long id : List.of(ofCustomer, ofJob)) {
            assertThat(wire.delete("/customers/1/notes/" + id + ".json").refusal())
                    .containsExactly("400", "Invalid note.");
        }
        assertThat(wire.delete("/customers/99/notes/" + ofCustomer + ".json").refusal())
                .containsExactly("400", "Invalid customer.");
        assertThat(wire.delete("/customers/5/notes/" + ofCustomer + ".json").status())
                .isEqualTo(200);
        assertThat(wire.get("/jobs/1/notes.json").json()).hasSize(1);
    }
}
