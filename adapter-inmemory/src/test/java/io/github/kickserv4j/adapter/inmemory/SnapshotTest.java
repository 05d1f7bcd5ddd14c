package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerHierarchy;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.NoteId;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules for the records of a snapshot, and their order. */
class SnapshotTest {
    private static final String END = "must be at most 9000000000000000000, so that new records can follow";
    private static final Snapshot CUSTOMERS =
            Snapshot.of(List.of(SeedRecords.customer(380), SeedRecords.customer(381)));

    @Test
    @Tag("rule:all-violations-at-once")
    void ofShouldRefuseCustomersWithAllThatIsWrong() {
        Customer last = Customer.builder(new CustomerId(Long.MAX_VALUE), new CustomerNumber(Long.MAX_VALUE))
                .build();

        assertThat(violations(() ->
                        Snapshot.of(List.of(SeedRecords.customer(1), SeedRecords.customer(1), last, child(2, 2)))))
                .containsExactlyInAnyOrder(
                        "customer_number must be one customer's only (was \"1\")",
                        "id must be one customer's only (was \"7100001\")",
                        "customer_number " + END + " (was \"9223372036854775807\")",
                        "id " + END + " (was \"9223372036854775807\")",
                        "parent_id must not lead back to the customer (was \"7100002\")");
    }

    @Test
    @Tag("rule:all-violations-at-once")
    void ofShouldRefuseHierarchiesOfMoreLevelsThanAnAnswerCanHold() {
        List<Customer> family =
                Stream.rangeClosed(2, 1_000).map(n -> child(n, n - 1)).toList().prepend(SeedRecords.customer(1));

        assertThat(violations(() -> Snapshot.of(family)))
                .hasSize(979)
                .contains("parent_id must be at most 20 levels below the topmost customer (was \"7101000\")");
        assertThat(Snapshot.of(family.take(21)).customers()).hasSize(21);
    }

    @Test
    @Tag("rule:all-violations-at-once")
    void withJobsShouldRefuseJobsWithAllThatIsWrong() {
        Job last = Job.builder(new JobId(Long.MAX_VALUE), new JobNumber(Long.MAX_VALUE))
                .customer(Option.some(SeedRecords.customerId(5)))
                .build();
        Job other = SeedRecords.job(618, 380).toBuilder()
                .charges(List.of(charge(1, 617), charge(1, 618), charge(Long.MAX_VALUE, 618)))
                .build();

        assertThat(violations(() ->
                        CUSTOMERS.withJobs(List.of(SeedRecords.job(617, 380), SeedRecords.job(617, 380), last, other))))
                .containsExactlyInAnyOrder(
                        "job_number must be one job's only (was \"617\")",
                        "id must be one job's only (was \"8200617\")",
                        "job_number " + END + " (was \"9223372036854775807\")",
                        "id " + END + " (was \"9223372036854775807\")",
                        "customer_id must be the id of a customer of the snapshot (was \"7100005\")",
                        "job_charges.id must be one charge's only (was \"1\")",
                        "job_charges.id " + END + " (was \"9223372036854775807\")",
                        "job_charges.job_id must be the id of the job that the charge is in (was \"8200617\")");
    }

    @Test
    void withJobsShouldRefuseJobsWithoutCustomerAndDuplicateJobs() {
        Job withoutCustomer =
                Job.builder(new JobId(8200617), new JobNumber(617)).build();
        Job numbered = Job.builder(new JobId(8200618), new JobNumber(618))
                .customerNumber(Option.some(new CustomerNumber(380)))
                .build();
        Job ofTwo = SeedRecords.job(619, 380).toBuilder()
                .customerNumber(Option.some(new CustomerNumber(381)))
                .build();

        assertThat(violations(() -> CUSTOMERS.withJobs(List.of(withoutCustomer, numbered, ofTwo))))
                .containsExactlyInAnyOrder(
                        "customer_id is required (was \"job 617\")",
                        "customer_id is required (was \"job 618\")",
                        "customer_number must be the number of the customer that the id is of (was \"381\")");
    }

    @Test
    @Tag("rule:all-violations-at-once")
    void withJobsShouldRefusePaymentsWithAllThatIsWrong() {
        Job one = paid(
                617,
                SeedRecords.payment(1, 380, "10", 1),
                SeedRecords.payment(1, 380, "10", 1),
                SeedRecords.payment(Long.MAX_VALUE, 380, "1", Long.MAX_VALUE));
        Job another = paid(618, SeedRecords.payment(1, 380, "11", 1), SeedRecords.payment(2, 5, "1", 1));

        assertThat(violations(() -> CUSTOMERS.withJobs(List.of(one, another))))
                .containsExactlyInAnyOrder(
                        "payments.id must be once in a job (was \"1\")",
                        "payments.id must be that of the same payment in every job (was \"1\")",
                        "payments.id " + END + " (was \"9223372036854775807\")",
                        "payments.customer_id must be the id of a customer of the snapshot (was \"7100005\")",
                        "payments.payment_application_ids must be one payment's only (was \"1\")",
                        "payments.payment_application_ids " + END + " (was \"9223372036854775807\")");
    }

    @Test
    @Tag("rule:all-violations-at-once")
    void withNotesShouldRefuseNotesWithAllThatIsWrong() {
        Snapshot jobs = CUSTOMERS.withJobs(List.of(SeedRecords.job(617, 380)));
        var notes = List.of(
                note(1, new Noteable.OnJob(SeedRecords.jobId(617))),
                note(1, new Noteable.OnCustomer(SeedRecords.customerId(380))),
                note(2, new Noteable.OnCustomer(SeedRecords.customerId(5))),
                note(3, new Noteable.OnJob(SeedRecords.jobId(5))),
                note(Long.MAX_VALUE, new Noteable.OnUnknown(Option.some("Invoice"), Option.some(9L))));

        assertThat(violations(() -> jobs.withNotes(notes)))
                .containsExactlyInAnyOrder(
                        "id must be one note's only (was \"1\")",
                        "id " + END + " (was \"9223372036854775807\")",
                        "noteable_id must be the id of a customer of the snapshot (was \"7100005\")",
                        "noteable_id must be the id of a job of the snapshot (was \"8200005\")",
                        "noteable_type must be Customer or Job (was \"Invoice\")");
    }

    @Test
    void withJobsShouldRefuseToLeaveNotesWithoutTheirJob() {
        Snapshot noted = CUSTOMERS
                .withJobs(List.of(SeedRecords.job(617, 380)))
                .withNotes(List.of(note(1, new Noteable.OnJob(SeedRecords.jobId(617)))));

        assertThat(violations(() -> noted.withJobs(List.of(SeedRecords.job(618, 380)))))
                .containsExactly("noteable_id must be the id of a job of the snapshot (was \"8200617\")");
    }

    @Test
    void seedsShouldBeInTheDocumentedOrderHoweverTheyAreGiven() {
        var on = new Noteable.OnCustomer(SeedRecords.customerId(380));
        Snapshot seeds = Snapshot.of(List.of(SeedRecords.customer(381), SeedRecords.customer(380)))
                .withJobs(List.of(
                        paid(617, SeedRecords.payment(12, 380, "1", 12)),
                        paid(619),
                        paid(618, SeedRecords.payment(11, 380, "1", 11))))
                .withNotes(List.of(note(5, on), note(4, on)));
        var twin = InMemoryKickserv.create();
        twin.restore(seeds);

        for (Snapshot either : List.of(seeds, twin.snapshot())) {
            assertThat(either.customers().map(seed -> seed.number().value())).containsExactly(380L, 381L);
            assertThat(either.jobs().map(seed -> seed.number().value())).containsExactly(619L, 618L, 617L);
            assertThat(either.payments().map(seed -> seed.id().value())).containsExactly(11L, 12L);
            assertThat(either.notes().map(seed -> seed.id().value())).containsExactly(4L, 5L);
        }
    }

    @Test
    void createShouldGoOnBehindTheHighestThatIsTaken() {
        long highest = 9_000_000_000_000_000_000L;
        var twin = InMemoryKickserv.create();
        var owner = Customer.builder(new CustomerId(highest), new CustomerNumber(highest))
                .build();
        var seed = Job.builder(new JobId(highest), new JobNumber(highest))
                .customer(Option.some(owner.id()))
                .build();
        twin.restore(Snapshot.of(List.of(owner)).withJobs(List.of(seed)));

        var created =
                twin.customers().create(NewCustomer.builder("Next").build()).get();
        assertThat(created.number().value()).isEqualTo(highest + 1);
        assertThat(twin.jobs()
                        .create(
                                created.number(),
                                NewJob.builder(new JobTypeId(61)).build())
                        .get()
                        .id()
                        .value())
                .isEqualTo(highest + 1);
    }

    private static List<String> violations(ThrowingCallable seeding) {
        return List.ofAll(catchThrowableOfType(InvalidInputException.class, seeding)
                        .violations())
                .map(violation -> violation.toString());
    }

    private static Customer child(long number, long parent) {
        return SeedRecords.customer(number).toBuilder()
                .hierarchy(
                        new CustomerHierarchy(Option.some(SeedRecords.customerId(parent)), Option.none(), List.empty()))
                .build();
    }

    private static Charge charge(long id, long job) {
        return SeedRecords.charge(id, job, "1");
    }

    private static Job paid(long number, Payment... payments) {
        return SeedRecords.job(number, 380).toBuilder()
                .payments(List.of(payments))
                .build();
    }

    private static Note note(long id, Noteable on) {
        return Note.builder(new NoteId(id), on).text("Prefers mornings").build();
    }
}
