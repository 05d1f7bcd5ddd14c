package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Estimate;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Recurrence;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.PaymentRequestId;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A job with a value in every field, as {@code job-full.json} on the wire. */
final class JobWithAllFields {
    static final Customer CUSTOMER = Customer.builder(new CustomerId(7000380), new CustomerNumber(380))
            .name(CustomerName.of("Rosalind Quist"))
            .build();
    private static final JobId ID = new JobId(8200617);

    private JobWithAllFields() {}

    static Job job() {
        return Job.builder(ID, new JobNumber(617))
                .customer(Option.some(CUSTOMER.id()))
                .name(Option.some("Furnace Tune-up"))
                .description(Option.some("Check pilot light\nand filter"))
                .type(Option.some(new JobTypeId(61)))
                .status(Option.some(new JobStatus("half done")))
                .ownStatus(Option.some(new JobStatusId(77)))
                .schedule(new Schedule(
                        day(1),
                        day(2),
                        Option.some(new BigDecimal("1.5")),
                        List.of(new EmployeeId(31017), new EmployeeId(31018))))
                .stages(new StageTimes(day(3), day(4), day(5), day(6), day(7), day(8), day(9), day(10), day(11)))
                .amounts(amounts())
                .invoice(invoice())
                .estimate(
                        new Estimate(Option.some("fixed"), Option.some("Valid 30 days"), Option.some("Without paint")))
                .recurrence(recurrence())
                .poNumber(Option.some("123456/7"))
                .charges(List.of(charge()))
                .payments(List.of(payment()))
                .paymentRequest(Option.some(request()))
                .customFields(customFields())
                .audit(audit(27))
                .build();
    }

    private static Amounts amounts() {
        return new Amounts(
                Option.some(Money.of("58.50")),
                Option.some(new BigDecimal("6")),
                Option.some(Money.of("3.51")),
                Option.some(Money.of("62.01")),
                Option.some(Money.of("-248.74")),
                Option.some(Money.of("12.25")));
    }

    private static Invoice invoice() {
        return new Invoice(
                Option.some(InvoiceStatus.PAID),
                day(12),
                day(13),
                day(14),
                day(15),
                Option.some("Payable on receipt."),
                Option.some("Thank you."),
                Option.some(false));
    }

    private static Recurrence recurrence() {
        return new Recurrence(
                Option.some(600L),
                Option.some("weekly"),
                day(16),
                day(17),
                day(18),
                Option.some(3L),
                Option.some(9L),
                Option.some(false),
                List.of("monday", "friday"));
    }

    private static Charge charge() {
        return new Charge(
                new ChargeId(441122),
                Option.some(ID),
                Option.some(new ItemId(757575)),
                Option.some(new ChargeTypeId(5)),
                Option.some("Parts:Filter"),
                Option.some("Air filter - each"),
                Option.some(new BigDecimal("3")),
                Option.some(Money.of("20")),
                Option.some(new BigDecimal("1.5")),
                Option.some(Money.of("58.5")),
                new Audit(day(19), Option.none(), day(20), Option.some(new EmployeeId(31003)), day(21)),
                List.empty());
    }

    private static Payment payment() {
        return new Payment(
                new PaymentId(555001),
                Option.some(LocalDate.parse("2024-05-09")),
                Option.some(PaymentType.CREDIT_CARD_ONLINE),
                Option.some(Money.of("310.75")),
                Option.some("Paid online"),
                Option.some("1042"),
                Option.some(PaymentStatus.CREDIT_CARD_TRANSACTION_COMPLETE),
                Option.some(CUSTOMER.id()),
                List.of(new PaymentApplicationId(990001)),
                new Audit(day(22), Option.none(), day(23), Option.some(new EmployeeId(31004)), Option.none()),
                List.empty());
    }

    private static PaymentRequest request() {
        return new PaymentRequest(
                new PaymentRequestId(660001),
                Option.some(Money.of("310.75")),
                Option.some("Please pay"),
                Option.some(false),
                new Audit(day(24), Option.some(new EmployeeId(31005)), day(25), Option.none(), Option.none()));
    }

    private static CustomFields customFields() {
        return new CustomFields(
                Vector.rangeClosed(1, 20).map(i -> Option.some("text " + i)),
                Vector.rangeClosed(1, 10).map(i -> Option.some(BigDecimal.valueOf(i * 100L))),
                Vector.rangeClosed(1, 10)
                        .map(i -> Option.some(OffsetDateTime.parse("2025-02-01T10:00:00-05:00")
                                .plusDays(i))));
    }

    private static Audit audit(int first) {
        return new Audit(
                day(first),
                Option.some(new EmployeeId(31001)),
                day(first + 1),
                Option.some(new EmployeeId(31002)),
                day(first + 2));
    }

    private static Option<OffsetDateTime> day(int number) {
        return Option.some(OffsetDateTime.parse("2024-05-01T09:15:00-04:00").plusDays(number));
    }
}
