package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Balance;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerHierarchy;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A twin that had other records before is the same as a new one, once a snapshot is restored. */
class RestoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-01T12:30:00Z"), ZoneOffset.UTC);
    private static final CustomerNumber CUSTOMER = new CustomerNumber(380);
    private static final JobNumber JOB = new JobNumber(617);

    @Test
    void restoreShouldForgetWhatTheTwinHadBefore() {
        InMemoryKickserv used = twin(before());
        InMemoryKickserv fresh = twin(now());
        assertThat(observed(used)).isNotEqualTo(observed(twin(now()))); // searches, which builds the indexes
        used.jobs().delete(new JobNumber(619)); // so that the customer has a payment for no job
        used.restore(now());

        assertThat(observed(used)).isEqualTo(observed(fresh));
    }

    @Test
    void restoreShouldForgetTheIdOfACustomerWhoseNumberIsAnothers() {
        InMemoryKickserv twin = twin(Snapshot.of(List.of(SeedRecords.customer(1))));
        Customer another = Customer.builder(SeedRecords.customerId(2), new CustomerNumber(1))
                .name(CustomerName.of("Another"))
                .build();
        twin.restore(Snapshot.of(List.of(another)));

        assertThat(twin.customers().withId(SeedRecords.customerId(1)).isLeft()).isTrue();
        assertThat(twin.customers().withId(SeedRecords.customerId(2))).containsExactly(another);
    }

    @Test
    void paymentShouldBeSubtractedFromItsJobWhenTheIdHadALowerNumberBefore() {
        Seq<Customer> customers = List.of(SeedRecords.customer(1));
        InMemoryKickserv twin = twin(Snapshot.of(customers).withJobs(List.of(job(3, 1))));
        twin.restore(Snapshot.of(customers).withJobs(List.of(job(4, 1), job(3, 2))));
        twin.payments()
                .create(
                        new JobNumber(2),
                        NewPayment.builder(Money.of("10"), LocalDate.of(2024, 6, 5))
                                .build())
                .get();

        assertThat(balance(twin, 1)).isEmpty();
        assertThat(balance(twin, 2)).containsExactly(Money.of("-10"));
    }

    @Test
    void restoreShouldForgetTheJobOfAnApplication() {
        Payment payment = SeedRecords.payment(1, 1, "10", 990_001, 990_002);
        Job first = SeedRecords.job(1, 1).toBuilder().payments(List.of(payment)).build();
        Job second =
                SeedRecords.job(2, 1).toBuilder().payments(List.of(payment)).build();
        Seq<Customer> customers = List.of(SeedRecords.customer(1));
        InMemoryKickserv twin = twin(Snapshot.of(customers).withJobs(List.of(first, second)));
        Snapshot one = Snapshot.of(customers).withJobs(List.of(first, SeedRecords.job(2, 1)));
        twin.restore(one);

        assertThat(twin.snapshot().paymentSnapshot().applications())
                .isEqualTo(one.paymentSnapshot().applications());
    }

    @Test
    void snapshotShouldHaveNoApplicationOfADeletedPaymentOrJob() {
        Payment payment = SeedRecords.payment(1, 1, "10", 990_001, 990_002);
        Job first = SeedRecords.job(1, 1).toBuilder().payments(List.of(payment)).build();
        Job second =
                SeedRecords.job(2, 1).toBuilder().payments(List.of(payment)).build();
        InMemoryKickserv twin =
                twin(Snapshot.of(List.of(SeedRecords.customer(1))).withJobs(List.of(first, second)));

        twin.jobs().delete(first.number()).get();
        assertThat(twin.snapshot().paymentSnapshot().applications())
                .containsOnlyKeys(new PaymentApplicationId(990_002));
        twin.payments().delete(PaymentOwner.of(second.number()), payment.id()).get();
        assertThat(twin.snapshot().paymentSnapshot().applications()).isEmpty();
    }

    private static Job job(long id, long number) {
        return Job.builder(SeedRecords.jobId(id), new JobNumber(number))
                .customer(Option.some(SeedRecords.customerId(1)))
                .build();
    }

    private static Option<Money> balance(InMemoryKickserv twin, long job) {
        return twin.jobs().get(new JobNumber(job)).get().amounts().balanceRemaining();
    }

    @Test
    void restoreShouldNumberWhatIsOwnedAfterTheHighest() {
        InMemoryKickserv twin = twin(before());

        assertThat(twin.notes()
                        .create(
                                NoteOwner.of(CUSTOMER),
                                NewNote.builder("Called").build())
                        .get()
                        .id()
                        .value())
                .isEqualTo(30_001);
        assertThat(twin.charges()
                        .create(JOB, NewCharge.builder("Visit", Money.of("1")).build())
                        .get()
                        .id()
                        .value())
                .isEqualTo(500_001);
        assertThat(twin.payments()
                        .create(
                                JOB,
                                NewPayment.builder(Money.of("1"), LocalDate.of(2024, 6, 5))
                                        .build())
                        .get()
                        .id()
                        .value())
                .isEqualTo(600_001);
    }

    /** Returns what each index, kept sum and sequence of the twin shows. */
    private static Seq<Object> observed(InMemoryKickserv twin) {
        return customers(twin)
                .appendAll(jobs(twin))
                .append(twin.notes().list(NoteOwner.of(CUSTOMER), PageRequest.FIRST))
                .append(twin.snapshot().payments())
                .append(twin.snapshot().notes())
                .append(twin.payments().list(PaymentOwner.of(CUSTOMER), PageRequest.FIRST))
                .append(twin.payments().list(PaymentOwner.of(JOB), PageRequest.FIRST))
                .append(twin.charges()
                        .create(JOB, NewCharge.builder("Visit", Money.of("1")).build()))
                .append(twin.jobs().get(JOB))
                .append(twin.notes()
                        .create(
                                NoteOwner.of(CUSTOMER),
                                NewNote.builder("Called").build()));
    }

    private static Seq<Object> customers(InMemoryKickserv twin) {
        CustomerFilter named = CustomerFilter.builder().name("Old Quist").build();
        CustomerFilter beginning =
                CustomerFilter.builder().nameBeginsWith("old").build();
        return List.<Object>of(
                        twin.customers().get(CUSTOMER),
                        twin.customers().searchNames(new NameFragment("old"), PageRequest.FIRST),
                        twin.customers().searchNamesAndAddresses(new NameOrAddressFragment("elm")))
                .appendAll(List.of(CustomerFilter.ALL, named, beginning)
                        .map(filter -> twin.customers().list(filter, PageRequest.FIRST)));
    }

    private static Seq<Object> jobs(InMemoryKickserv twin) {
        return List.<JobFilter>of(
                        JobFilter.ALL,
                        JobFilter.builder().status(JobStatus.COMPLETE).build(),
                        JobFilter.builder().type(new JobTypeId(61)).build(),
                        JobFilter.builder().ownStatus(new JobStatusId(71)).build(),
                        JobFilter.builder().employee(new EmployeeNumber(1)).build())
                .<Object>map(filter -> twin.jobs().list(filter, PageRequest.FIRST))
                .append(twin.jobs().list(CUSTOMER, List.empty(), PageRequest.FIRST))
                .append(twin.jobs().get(new JobNumber(618)));
    }

    private static InMemoryKickserv twin(Snapshot snapshot) {
        var twin = InMemoryKickserv.builder().clock(CLOCK).build();
        twin.restore(snapshot);
        return twin;
    }

    /** Returns other records with the same numbers, and some more. */
    private static Snapshot before() {
        Customer old = SeedRecords.customer(380).toBuilder()
                .name(CustomerName.of("Old Quist"))
                .serviceAddress(new Address(
                        Option.some("1 Elm Street"),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none()))
                .build();
        Customer child = SeedRecords.customer(381).toBuilder()
                .hierarchy(new CustomerHierarchy(Option.some(old.id()), Option.none(), List.empty()))
                .build();
        return Snapshot.of(List.of(old, child, SeedRecords.customer(382)))
                .withJobs(List.of(oldJob(), SeedRecords.job(618, 380), paid()))
                .withNotes(List.of(note(30_000), note(24_601)));
    }

    private static Job oldJob() {
        return SeedRecords.job(617, 380).toBuilder()
                .status(Option.some(JobStatus.COMPLETE))
                .type(Option.some(new JobTypeId(61)))
                .ownStatus(Option.some(new JobStatusId(71)))
                .schedule(new Schedule(
                        Option.some(OffsetDateTime.now(CLOCK)),
                        Option.none(),
                        Option.none(),
                        List.of(new EmployeeId(31_001))))
                .amounts(SeedRecords.amounts(Option.none(), "120", Option.none()))
                .payments(List.of(SeedRecords.payment(555_001, 380, "10", 990_001)))
                .build();
    }

    private static Job paid() {
        return SeedRecords.job(619, 380).toBuilder()
                .charges(List.of(SeedRecords.charge(500_000, 619, "40")))
                .payments(List.of(SeedRecords.payment(600_000, 380, "15", 990_002)))
                .build();
    }

    private static Snapshot now() {
        return Snapshot.of(List.of(
                        SeedRecords.customer(380).toBuilder()
                                .balance(new Balance(Option.some(Money.of("5")), Option.some(Money.of("9"))))
                                .build(),
                        SeedRecords.customer(381)))
                .withJobs(List.of(SeedRecords.job(617, 380)));
    }

    private static Note note(long id) {
        return Note.builder(new NoteId(id), new Noteable.OnCustomer(SeedRecords.customerId(380)))
                .text("Prefers mornings")
                .build();
    }
}
