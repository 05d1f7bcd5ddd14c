package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Made-up jobs with charges, notes and payments, the same each time except for their dates. */
final class DemoJobs {
    private static final JobTypeId MAINTENANCE = new JobTypeId(61);
    private static final JobTypeId INSTALLATION = new JobTypeId(62);
    private static final EmployeeId FERRIS = new EmployeeId(31_001);

    private final Kickserv kickserv;
    private final OffsetDateTime today;

    DemoJobs(Kickserv kickserv, Clock clock) {
        this.kickserv = kickserv;
        this.today = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.DAYS);
    }

    /** Adds a job of each kind for the first four customers. */
    void addFor(Seq<CustomerNumber> customers) {
        scheduledForToday(customers.get(0));
        completeAndPaid(customers.get(1));
        opportunity(customers.get(2));
        unscheduled(customers.get(3));
    }

    private void scheduledForToday(CustomerNumber customer) {
        JobNumber job = create(customer, job(MAINTENANCE, "Furnace Tune-up").poNumber("PO-1042"), 0);
        add(job, NewCharge.builder("Parts:Filter", Money.of("19.5")).quantity(new BigDecimal(3)));
        add(job, NewCharge.builder("Labor", Money.of("85")));
        pay(job, "50", PaymentType.CASH);
        note(NoteOwner.of(job), "Please ring at the back door", true);
        note(NoteOwner.of(job), "Brings the long ladder", false);
        note(NoteOwner.of(customer), "Prefers to be called in the afternoon", false);
    }

    private void completeAndPaid(CustomerNumber customer) {
        JobNumber job = create(customer, job(MAINTENANCE, "Oven Inspection"), -7);
        add(job, NewCharge.builder("Inspection", Money.of("310.75")));
        done(kickserv.jobs()
                .update(job, JobChange.builder().status(JobStatus.COMPLETE).build()));
        pay(job, "310.75", PaymentType.CHECK);
    }

    private void opportunity(CustomerNumber customer) {
        done(kickserv.jobs()
                .open(customer, job(INSTALLATION, "Boiler Replacement").build()));
        note(NoteOwner.of(customer), "Asks for an estimate for both houses", false);
    }

    private void unscheduled(CustomerNumber customer) {
        done(kickserv.jobs()
                .create(customer, job(INSTALLATION, "New Thermostat").build()));
    }

    private static NewJob.Builder job(JobTypeId type, String name) {
        return NewJob.builder(type).name(name);
    }

    /** Creates a job of one hour in the morning, that many days from today. */
    private JobNumber create(CustomerNumber customer, NewJob.Builder job, int days) {
        OffsetDateTime start = today.plusDays(days).plusHours(9);
        NewJob inTheMorning = job.scheduledOn(start)
                .endsAt(start.plusHours(1))
                .employeeIds(Assignees.of(FERRIS))
                .build();
        return done(kickserv.jobs().create(customer, inTheMorning)).number();
    }

    private void add(JobNumber job, NewCharge.Builder charge) {
        done(kickserv.jobs().addCharge(job, charge.build()));
    }

    private void pay(JobNumber job, String amount, PaymentType type) {
        NewPayment payment = NewPayment.builder(Money.of(amount), today.toLocalDate())
                .type(type)
                .build();
        done(kickserv.payments().create(job, payment));
    }

    private void note(NoteOwner owner, String text, boolean isPublic) {
        NewNote note = NewNote.builder(text).isPublic(isPublic).build();
        done(kickserv.notes().create(owner, note));
    }

    private static <T> T done(Either<Failure, T> answer) {
        return answer.getOrElseThrow(Failure::toException);
    }
}
