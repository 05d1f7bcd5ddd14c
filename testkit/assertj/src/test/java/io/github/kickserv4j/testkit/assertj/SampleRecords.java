package io.github.kickserv4j.testkit.assertj;

import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import io.github.kickserv4j.domain.customer.Balance;
import io.github.kickserv4j.domain.customer.Contact;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.vavr.collection.List;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One record of each type, in which all values that have an assertion differ. */
final class SampleRecords {
    static final Customer ROSALIND = Customer.builder(new CustomerId(7), new CustomerNumber(1))
            .name(CustomerName.of("Rosalind Quist"))
            .contact(new Contact(
                    some("555-0100"), none(), none(), none(), none(), some("rosalind@example.com"), none(), none()))
            .serviceAddress(new Address(some("1 Main St"), none(), some("Ferndale"), some("MI"), some("48220"), none()))
            .balance(new Balance(some(Money.of("80")), some(Money.of("90"))))
            .build();

    static final Charge CHARGE = Charge.builder(new ChargeId(4))
            .description(some("Filter"))
            .details(some("20x20"))
            .quantity(some(BigDecimal.valueOf(2)))
            .pricePerUnit(some(Money.of("60")))
            .total(some(Money.of("120")))
            .build();

    static final Payment PAYMENT = Payment.builder(new PaymentId(6))
            .amount(some(Money.of("40")))
            .date(some(LocalDate.of(2024, 6, 5)))
            .type(some(PaymentType.CHECK))
            .status(some(PaymentStatus.CREDIT_CARD_TRANSACTION_COMPLETE))
            .refNumber(some("1001"))
            .notes(some("thanks"))
            .build();

    static final Payment APPLIED = PAYMENT.toBuilder()
            .applications(List.of(new PaymentApplicationId(8)))
            .build();

    static final Job JOB = Job.builder(new JobId(9), new JobNumber(3))
            .customerNumber(some(new CustomerNumber(1)))
            .name(some("Furnace"))
            .description(some("old one"))
            .status(some(JobStatus.SCHEDULED))
            .schedule(
                    new Schedule(some(OffsetDateTime.parse("2024-06-05T10:00:00-04:00")), none(), none(), List.empty()))
            .amounts(new Amounts(none(), none(), none(), some(Money.of("120")), some(Money.of("80")), none()))
            .charges(List.of(CHARGE))
            .payments(List.of(PAYMENT))
            .build();

    static final Note NOTE = Note.builder(new NoteId(5), new Noteable.OnJob(new JobId(9)))
            .text("Gate code 1234")
            .isPublic(some(true))
            .build();

    private SampleRecords() {}
}
