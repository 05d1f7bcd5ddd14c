package io.github.kickserv4j.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests that every deletion asks a person at a terminal, and does not ask otherwise. */
class DeletionConfirmationTest {
    private final CliFixture account = new CliFixture();
    private final Customer customer = account.add("Rosalind Quist");
    private final Job job = account.addJob(customer, "Tune-up");
    private final Charge charge = account.twin()
            .charges()
            .create(job.number(), NewCharge.builder("Parts", Money.of("5")).build())
            .get();
    private final Payment payment = account.twin()
            .payments()
            .create(
                    job.number(),
                    NewPayment.builder(Money.of("5"), LocalDate.parse("2026-01-20"))
                            .build())
            .get();
    private final Note note = account.twin()
            .notes()
            .create(NoteOwner.of(job.number()), NewNote.builder("Hello").build())
            .get();

    /** Returns all deletions, in an order in which each record is still there. */
    private List<Deletion> deletions() {
        return List.of(
                new Deletion("charge " + charge.id(), "charges delete " + charge.id() + " --job 1", "Parts"),
                new Deletion("note " + note.id(), "notes delete " + note.id() + " --job 1", "Hello"),
                new Deletion("payment " + payment.id(), "payments delete " + payment.id() + " --job 1", "5.00"),
                new Deletion("job 1", "jobs delete 1", "Tune-up"),
                new Deletion("customer 1", "customers delete 1", "Rosalind Quist"));
    }

    private record Deletion(String what, String command, String shown) {}

    @AfterEach
    void close() {
        account.close();
    }

    private CliResult asking(boolean answer, String command) {
        return CliResult.withConfirmation(answer, account.withConnectionOptions(command.split(" ")));
    }

    @Test
    void deletionShouldNotBeSentWhenThePersonDoesNotConfirm() {
        assertThat(deletions()).allSatisfy(deletion -> {
            CliResult run = asking(false, deletion.command());

            assertThat(run.err())
                    .isEqualTo(
                            "Delete " + deletion.what() + " for good? [y/N] \nnot deleted: " + deletion.what() + "\n");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
        });
        assertThat(account.server().requests()).isEmpty();
    }

    @Test
    void deletionShouldBeDoneAndShowTheDeletedRecordWhenThePersonConfirms() {
        assertThat(deletions()).allSatisfy(deletion -> {
            CliResult run = asking(true, deletion.command());

            assertThat(run.err()).isEqualTo("Delete " + deletion.what() + " for good? [y/N] \n");
            assertThat(run.out()).contains(deletion.shown());
            assertThat(run.status()).isZero();
        });
    }

    @Test
    void deletionShouldNotPromptWhenItWasConfirmedByAnOption() {
        assertThat(deletions()).allSatisfy(deletion -> {
            CliResult run = asking(false, deletion.command() + " --yes");

            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        });
    }

    @Test
    void deletionShouldNotPromptWhenThereIsNoTerminal() {
        assertThat(deletions()).allSatisfy(deletion -> {
            CliResult run = account.run(deletion.command().split(" "));

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains(deletion.shown().replace("5.00", "5.0"));
            assertThat(run.status()).isZero();
        });
    }

    @Test
    void deletionShouldNotPromptWhenItIsRefusedAnyway() {
        assertThat(deletions()).allSatisfy(deletion -> {
            CliResult run = asking(false, deletion.command() + " --read-only");

            assertThat(run.err()).contains("this client is read-only").doesNotContain("Delete");
            assertThat(run.status()).isEqualTo(1);
        });
        assertThat(account.server().requests()).isEmpty();
    }
}
