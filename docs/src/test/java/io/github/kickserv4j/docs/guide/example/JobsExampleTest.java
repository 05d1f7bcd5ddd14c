package io.github.kickserv4j.docs.guide.example;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.customer.CustomerDirectory;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the guide to notes, payments and jobs. */
class JobsExampleTest {
    private final InMemoryKickserv twin = InMemoryKickserv.create();
    private final CustomerRepository customers = twin.customers();
    private final JobRepository jobs = twin.jobs();
    private final ChargeRepository charges = twin.charges();
    private final OpportunityRepository opportunities = twin.opportunities();
    private final NoteRepository notes = twin.notes();
    private final PaymentRepository payments = twin.payments();
    private final CustomerNumber customer = twin.customers()
            .create(NewCustomer.builder("Rosalind Quist").build())
            .get()
            .number();
    private final JobTypeId tuneUp = new JobTypeId(61);

    @Test
    void jobsAndMoney() {
        JobNumber job = jobs.create(
                        customer, NewJob.builder(tuneUp).name("Furnace tune-up").build())
                .map(Job::number)
                .getOrElseThrow(Failure::toException);
        charges.create(job, NewCharge.builder("Visit", Money.of("40")).build()).getOrElseThrow(Failure::toException);

        String message = jobs.get(job).fold(Failure::message, found -> found.hold()
                .fold(violations -> violations.mkString("; "), change -> jobs.update(job, change)
                        .fold(Failure::message, held -> "on hold")));

        Either<Failure, Payment> paid = payments.create(
                job,
                NewPayment.builder(Money.of("40"), LocalDate.of(2024, 6, 5))
                        .type(PaymentType.CHECK)
                        .build());
        Either<Failure, Money> left =
                jobs.get(job).map(found -> found.amounts().balanceRemaining().getOrElse(Money.ZERO));

        assertThat(message).isEqualTo("status does not allow to hold job 1 (was \"unscheduled\")");
        assertThat(paid.get().applications()).hasSize(1);
        assertThat(left.get()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsDue() {
        JobNumber job =
                jobs.create(customer, NewJob.builder(tuneUp).build()).get().number();
        charges.create(job, NewCharge.builder("Visit", Money.of("40")).build());
        jobs.update(job, JobChange.builder().status(JobStatus.COMPLETE).build());
        JobNumber estimate = opportunities
                .create(customer, NewJob.builder(tuneUp).build())
                .get()
                .number();
        charges.create(estimate, NewCharge.builder("Boiler", Money.of("2000")).build());

        Money due = jobs.all(customer, List.of(JobStatus.COMPLETE))
                .map(found -> found.getOrElseThrow(Failure::toException))
                .map(done -> done.amounts().balanceRemaining().getOrElse(Money.ZERO))
                .reduce(Money.ZERO, Money::plus);

        assertThat(due).isEqualTo(Money.of("40"));
    }

    @Test
    void customersOfJobs() {
        JobNumber job =
                jobs.create(customer, NewJob.builder(tuneUp).build()).get().number();
        charges.create(job, NewCharge.builder("Visit", Money.of("40")).build());
        jobs.update(job, JobChange.builder().status(JobStatus.COMPLETE).build());

        Either<Failure, Customer> whose = jobs.get(job).flatMap(customers::of);

        CustomerDirectory directory = CustomerDirectory.of(customers);
        Map<String, Money> revenue = jobs.all(
                        JobFilter.builder().status(JobStatus.COMPLETE).build())
                .map(found -> found.getOrElseThrow(Failure::toException))
                .collect(groupingBy(
                        done -> directory
                                .of(done)
                                .getOrElseThrow(Failure::toException)
                                .name()
                                .display(),
                        mapping(
                                done -> done.amounts().total().getOrElse(Money.ZERO),
                                reducing(Money.ZERO, Money::plus))));

        assertThat(whose.map(Customer::number)).containsExactly(customer);
        assertThat(revenue).containsOnly(Map.entry("Rosalind Quist", Money.of("40.00")));
    }

    @Test
    void listsAndOpportunities() {
        Either<Failure, Page<Job>> today = jobs.list(
                JobFilter.builder()
                        .scheduled(ScheduledWindow.TODAY)
                        .status(JobStatus.SCHEDULED, JobStatus.IN_PROGRESS)
                        .build(),
                PageRequest.FIRST);

        Either<Failure, Job> opened =
                opportunities.create(customer, NewJob.builder(tuneUp).build());
        Either<Failure, Job> won = opened.flatMap(opportunity -> opportunities.win(opportunity.number()));

        assertThat(today.get().items()).isEmpty();
        assertThat(won.get().status()).containsExactly(JobStatus.UNSCHEDULED);
    }

    @Test
    void notesAndWhoSeesThem() {
        JobNumber job =
                jobs.create(customer, NewJob.builder(tuneUp).build()).get().number();

        Either<Failure, Note> added = notes.create(
                NoteOwner.of(job), NewNote.builder("On our way").isPublic(true).build());
        Either<Failure, Boolean> visible = added.map(Note::isVisibleToCustomer);

        assertThat(visible).containsExactly(true);
    }
}
