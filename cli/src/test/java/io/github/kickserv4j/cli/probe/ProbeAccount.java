package io.github.kickserv4j.cli.probe;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.adapter.inmemory.Snapshot;
import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.customer.WhichBillingAddress;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.Coordinates;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** An account that has a record for each question, behind a fake server. */
final class ProbeAccount implements AutoCloseable {
    /** A Thursday. */
    static final Clock CLOCK =
            Clock.fixed(OffsetDateTime.parse("2026-01-15T12:00:00-05:00").toInstant(), ZoneOffset.ofHours(-5));

    private static final JobTypeId TYPE = new JobTypeId(61);
    private static final CustomerNumber QUIST = new CustomerNumber(1);

    private final InMemoryKickserv twin =
            InMemoryKickserv.builder().clock(CLOCK).build();
    private final FakeKickserv server;

    ProbeAccount() {
        seed();
        server = FakeKickserv.builder(twin)
                .account("acme")
                .apiKey(CliFixture.KEY)
                .clock(CLOCK)
                .start();
    }

    FakeKickserv server() {
        return server;
    }

    HttpKickserv client() {
        return HttpKickserv.builder()
                .baseUri(server.baseUri())
                .account("acme")
                .apiKey(CliFixture.KEY)
                .build();
    }

    /** Returns a command with the options for this account, without waits between its requests. */
    String[] arguments(String... arguments) {
        return List.of("--url", server.accountUri().toString(), "--api-key", CliFixture.KEY, "probe")
                .appendAll(List.of("--requests-per-second", "100"))
                .appendAll(List.of(arguments))
                .toJavaArray(String[]::new);
    }

    private void seed() {
        twin.restore(Snapshot.of(List.of(quist())).withJobs(List.of(paidTogether(1), paidTogether(2))));
        List.rangeClosed(2, 30).forEach(number -> twin.customers()
                .create(NewCustomer.builder("Rosa %02d".formatted(number)).build()));
        List.rangeClosed(1, 27).forEach(number -> opportunity());
        twin.jobs()
                .update(
                        opportunity().number(),
                        JobChange.builder().status(JobStatus.ESTIMATE_SENT).build());
        List.rangeClosed(1, 23).forEach(number -> job(new CustomerNumber(number + 1), "2026-02-02T09:00:00-05:00"));
        twin.opportunities().win(opportunity().number());
        finished();
    }

    private static Customer quist() {
        return Customer.builder(new CustomerId(7_100_001), QUIST)
                .name(CustomerName.of("Rosalind Quist"))
                .serviceAddress(new Address(
                        Option.some("12 Placeholder Ln"),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none()))
                .billsTo(Option.some(WhichBillingAddress.SERVICE))
                .coordinates(Option.some(new Coordinates(new BigDecimal("44.123456"), new BigDecimal("-84.5"))))
                .build();
    }

    /** Returns a job that is paid by card together with another. */
    private static Job paidTogether(int number) {
        return Job.builder(new JobId(8_200_000 + number), new JobNumber(number))
                .customer(Option.some(new CustomerId(7_100_001)))
                .status(Option.some(JobStatus.COMPLETE))
                .payments(List.of(Payment.builder(new PaymentId(555_001))
                        .customer(Option.some(new CustomerId(7_100_001)))
                        .date(Option.some(LocalDate.parse("2026-01-02")))
                        .amount(Option.some(Money.of("20")))
                        .type(Option.some(PaymentType.CREDIT_CARD_ONLINE))
                        .status(Option.some(PaymentStatus.CREDIT_CARD_TRANSACTION_COMPLETE))
                        .applications(List.of(new PaymentApplicationId(9), new PaymentApplicationId(10)))
                        .build()))
                .build();
    }

    private Job opportunity() {
        return twin.opportunities()
                .create(QUIST, NewJob.builder(TYPE).name("Boiler").build())
                .get();
    }

    private Job job(CustomerNumber customer, String time) {
        return twin.jobs()
                .create(
                        customer,
                        NewJob.builder(TYPE)
                                .name("Tune-up")
                                .scheduledOn(OffsetDateTime.parse(time))
                                .build())
                .get();
    }

    /** Adds the job with everything: of last Sunday, complete, with charges, payments and notes. */
    private void finished() {
        JobNumber job = job(QUIST, "2026-01-11T09:00:00-05:00").number();
        twin.jobs().update(job, JobChange.builder().status(JobStatus.COMPLETE).build());
        twin.charges().create(job, NewCharge.builder("Labor", Money.of("85.25")).build());
        twin.charges()
                .create(
                        job,
                        NewCharge.builder(new ItemId(6_001))
                                .description("Parts:Filter")
                                .pricePerUnit(Money.of("20"))
                                .quantity(new BigDecimal(3))
                                .discount(new BigDecimal("1.5"))
                                .build());
        twin.payments()
                .create(
                        job,
                        NewPayment.builder(Money.of("40"), LocalDate.parse("2026-01-12"))
                                .type(PaymentType.CHECK)
                                .build());
        List.of(NoteOwner.of(QUIST), NoteOwner.of(job))
                .forEach(owner -> List.of("Rings twice", "Long ladder").forEach(text -> twin.notes()
                        .create(owner, NewNote.builder(text).build())));
    }

    @Override
    public void close() {
        server.close();
    }
}
