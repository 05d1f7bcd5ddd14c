package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.PaymentRequestId;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.ListRows;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Behaviour of the twin's jobs beyond the contract. */
class InMemoryJobsTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-11-03T12:00:00-05:00");
    private static final Employee ADA = new Employee(
            Option.some(new EmployeeId(31_017)),
            Option.some(new EmployeeNumber(17)),
            Option.some("Ada Sample"),
            Option.none());

    private final InMemoryKickserv twin = InMemoryKickserv.builder()
            .clock(Clock.fixed(NOON.toInstant(), ZoneId.of("America/Detroit")))
            .employees(ADA)
            .build();
    private final CustomerNumber customer =
            twin.customers().create(NewCustomer.builder("Quist").build()).get().number();

    @Test
    @Tag("rule:time-windows-are-days-of-the-zone")
    void listShouldFindWhatIsScheduledInTheWindowOfItsClock() {
        Job first = scheduled("2024-11-03T00:00:00-04:00");
        Job last = scheduled("2024-11-04T04:59:59Z");
        scheduled("2024-11-04T05:00:00Z");
        create(NewJob.builder(new JobTypeId(61)).build());

        var today = twin.jobs()
                .list(JobFilter.builder().scheduled(ScheduledWindow.TODAY).build(), PageRequest.FIRST);
        assertThat(today.get().items()).containsExactly(ListRows.of(last), ListRows.of(first));
        assertThat(twin.jobs()
                        .list(
                                JobFilter.builder()
                                        .scheduled(ScheduledWindow.NEXT_WEEK)
                                        .build(),
                                PageRequest.FIRST)
                        .get()
                        .items())
                .hasSize(1);
    }

    @Test
    void listShouldReturnNoDetailsWhenJobsHaveThem() {
        var asked = new PaymentRequest(
                new PaymentRequestId(1),
                Option.none(),
                Option.none(),
                Option.none(),
                SeedRecords.job(1, 1).audit());
        Seq<Job> detailed = List.of(
                SeedRecords.job(3, 1).toBuilder()
                        .charges(List.of(SeedRecords.charge(1, 3, "10")))
                        .build(),
                SeedRecords.job(2, 1).toBuilder()
                        .payments(List.of(SeedRecords.payment(1, 1, "10")))
                        .build(),
                SeedRecords.job(1, 1).toBuilder()
                        .paymentRequest(Option.some(asked))
                        .build());
        twin.restore(Snapshot.of(List.of(SeedRecords.customer(1))).withJobs(detailed));

        List<Job> rows = page(JobFilter.ALL);
        assertThat(rows).hasSize(3).isEqualTo(rows.map(ListRows::of));
        assertThat(rows.map(job -> twin.jobs().get(job.number()).get()))
                .noneMatch(job -> job.charges().isEmpty()
                        && job.payments().isEmpty()
                        && job.paymentRequest().isEmpty());
    }

    @Test
    void listShouldFindWhoIsAssignedByTheNumberOfTheEmployee() {
        Job hers = create(NewJob.builder(new JobTypeId(61))
                .employeeIds(Assignees.of(new EmployeeId(31_017)))
                .build());
        create(NewJob.builder(new JobTypeId(61)).build());

        assertThat(page(JobFilter.builder().employee(new EmployeeNumber(17)).build()))
                .containsExactly(ListRows.of(hers));
        assertThat(page(JobFilter.builder().employee(new EmployeeNumber(18)).build()))
                .isEmpty();
    }

    @Test
    void updateShouldSetTheTimeOfTheStageThatIsReached() {
        JobNumber number = create(NewJob.builder(new JobTypeId(61)).build()).number();

        assertThat(to(number, JobStatus.IN_PROGRESS).stageTimes().startedOn()).containsExactly(NOON);
        assertThat(to(number, JobStatus.ON_HOLD).stageTimes().heldOn()).containsExactly(NOON);
        Job done = to(number, JobStatus.COMPLETE);
        assertThat(done.stageTimes().completedOn()).containsExactly(NOON);
        assertThat(done.stageTimes().startedOn()).containsExactly(NOON);
        assertThat(done.stageTimes().canceledOn()).isEmpty();
    }

    @Test
    void createShouldGiveNumbersAndIdsInOrderFarFromEachOther() {
        Job one = create(NewJob.builder(new JobTypeId(61)).build());
        Job two = create(NewJob.builder(new JobTypeId(61)).build());

        assertThat(one.number()).isEqualTo(new JobNumber(1));
        assertThat(two.number()).isEqualTo(new JobNumber(2));
        assertThat(two.id().value()).isEqualTo(8_200_002);
    }

    @Test
    void deleteShouldDeleteTheRecordsOfAJobOrACustomer() {
        Job job = create(NewJob.builder(new JobTypeId(61)).build());
        twin.notes()
                .create(
                        NoteOwner.of(job.number()),
                        NewNote.builder("on the job").build());
        twin.notes()
                .create(
                        NoteOwner.of(customer),
                        NewNote.builder("on the customer").build());

        twin.jobs().delete(job.number());
        assertThat(twin.snapshot().notes()).extracting(note -> note.text()).containsExactly("on the customer");

        create(NewJob.builder(new JobTypeId(61)).build());
        twin.customers().delete(customer);
        assertThat(twin.snapshot().notes()).isEmpty();
        assertThat(twin.snapshot().jobs()).isEmpty();
    }

    @Test
    void notesShouldBeWrittenByTheFirstEmployee() {
        var note = twin.notes()
                .create(NoteOwner.of(customer), NewNote.builder("hello").build())
                .get();

        assertThat(note.creator()).containsExactly(ADA);
    }

    @Test
    void restoreShouldAcceptNotesAsSeeds() {
        var note = twin
                .notes()
                .create(NoteOwner.of(customer), NewNote.builder("hello").build())
                .get()
                .toBuilder()
                .creator(Option.none())
                .build();
        Snapshot seeds = Snapshot.of(twin.snapshot().customers()).withNotes(List.of(note));
        twin.clear();
        twin.restore(seeds);

        assertThat(twin.notes().get(NoteOwner.of(customer), note.id()).get()).isEqualTo(note);
    }

    private Job scheduled(String time) {
        return create(NewJob.builder(new JobTypeId(61))
                .scheduledOn(OffsetDateTime.parse(time))
                .build());
    }

    private Job create(NewJob job) {
        return twin.jobs().create(customer, job).get();
    }

    private Job to(JobNumber number, JobStatus status) {
        return twin.jobs()
                .update(number, JobChange.builder().status(status).build())
                .get();
    }

    private List<Job> page(JobFilter filter) {
        return twin.jobs().list(filter, PageRequest.FIRST).get().items().toList();
    }
}
