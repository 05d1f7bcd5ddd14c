package io.github.kickserv4j.cli.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoteCommandsTest {
    private final CliFixture account = new CliFixture();
    private final Customer customer = account.add("Rosalind Quist");
    private final Job job = account.addJob(customer, "Tune-up");
    private final String customerNumber = customer.number().toString();
    private final String jobNumber = job.number().toString();

    @AfterEach
    void close() {
        account.close();
    }

    private Note note(String text) {
        return account.twin()
                .notes()
                .create(NoteOwner.of(customer.number()), NewNote.builder(text).build())
                .get();
    }

    @Test
    void createShouldShowTheNoteWithWhatItIsOnAndWhoWroteIt() {
        CliResult run = account.run("notes", "create", "Ring twice\nand wait", "--job", jobNumber, "--public", "true");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        JsonNode note = run.json();
        assertThat(note.get("note").textValue()).isEqualTo("Ring twice\nand wait");
        assertThat(note.get("noteable_type").textValue()).isEqualTo("Job");
        assertThat(note.get("noteable_id").longValue()).isEqualTo(job.id().value());
        assertThat(note.get("public").booleanValue()).isTrue();
        assertThat(note.get("creator").get("name").textValue()).isEqualTo("Ferris Ardmore");
        assertThat(note.get("creator").properties()).hasSize(4);
    }

    @Test
    void createShouldMakeANoteOnACustomerPrivateByDefault() {
        JsonNode note = account.run("notes", "create", "Calls late", "--customer", customerNumber)
                .json();

        assertThat(note.get("noteable_type").textValue()).isEqualTo("Customer");
        assertThat(note.get("noteable_id").longValue()).isEqualTo(customer.id().value());
        assertThat(note.get("public").booleanValue()).isFalse();
    }

    @Test
    void createShouldFailWithNotFoundWhenTheOwnerDoesNotExist() {
        CliResult run = account.run("notes", "create", "Lost", "--customer", "404");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("notes.create", "customer 404", "not found");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void listShouldAnswerByPageOrWithAll() {
        note("one");
        note("two");
        note("three");

        assertThat(account.run("notes", "list", "--customer", customerNumber)
                        .json()
                        .findValuesAsText("note"))
                .containsExactly("one", "two");
        assertThat(account.run("notes", "list", "--customer", customerNumber, "--page", "2")
                        .json()
                        .findValuesAsText("note"))
                .containsExactly("three");
        assertThat(account.run("notes", "list", "--customer", customerNumber, "--all")
                        .json()
                        .findValuesAsText("note"))
                .containsExactly("one", "two", "three");
        assertThat(account.run("notes", "list", "--job", jobNumber).out()).isEqualTo("[]\n");
    }

    @Test
    void listShouldBeACsvWithoutNestedRecords() {
        note("one");

        CliResult run = account.run("notes", "list", "--customer", customerNumber, "--output", "csv");

        assertThat(run.out().lines())
                .first()
                .isEqualTo(
                        "id,note,noteable_id,noteable_type,public,created_at,created_by,updated_at,updated_by,deleted_at");
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void getShouldShowTheNoteThroughItsOwnerOnly() {
        String id = note("one").id().toString();

        CliResult there = account.run("notes", "get", id, "--customer", customerNumber);
        CliResult elsewhere = account.run("notes", "get", id, "--job", jobNumber);

        assertThat(there.json().get("note").textValue()).isEqualTo("one");
        assertThat(there.json().get("creator").isNull()).isTrue();
        assertThat(elsewhere.status()).isEqualTo(1);
        assertThat(elsewhere.err()).contains("notes.get of note " + id + " of job " + jobNumber + " failed: not found");
    }

    @Test
    void updateShouldChangeWhatIsNamedAndKeepTheRest() {
        String id = note("one").id().toString();

        account.run("notes", "update", id, "--customer", customerNumber, "--public", "true");
        JsonNode after = account.run("notes", "update", id, "--customer", customerNumber, "--note", "other")
                .json();

        assertThat(after.get("note").textValue()).isEqualTo("other");
        assertThat(after.get("public").booleanValue()).isTrue();
    }

    @Test
    void deleteShouldShowWhatItWasAndDeleteOnlyOnceAndThroughItsOwner() {
        String id = note("one").id().toString();

        CliResult elsewhere = account.run("notes", "delete", id, "--job", jobNumber);
        CliResult first = account.run("notes", "delete", id, "--customer", customerNumber);
        CliResult second = account.run("notes", "delete", id, "--customer", customerNumber);

        assertThat(elsewhere.status()).isEqualTo(1);
        assertThat(first.status()).isZero();
        assertThat(first.json().get("note").textValue()).isEqualTo("one");
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err()).contains("notes.delete", "not found");
    }
}
