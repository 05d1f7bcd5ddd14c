package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Records for snapshots, as a server returns them; ids are far from the numbers. */
final class SeedRecords {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);

    private SeedRecords() {}

    static CustomerId customerId(long number) {
        return new CustomerId(7_100_000 + number);
    }

    static JobId jobId(long number) {
        return new JobId(8_200_000 + number);
    }

    static Customer customer(long number) {
        return Customer.builder(customerId(number), new CustomerNumber(number))
                .name(CustomerName.of("Seed " + number))
                .build();
    }

    static Job job(long number, long customer) {
        return Job.builder(jobId(number), new JobNumber(number))
                .customer(Option.some(customerId(customer)))
                .build();
    }

    /** Returns a charge of {@code price}, whose total is not computed yet. */
    static Charge charge(long id, long job, String price) {
        return Charge.builder(new ChargeId(id))
                .job(Option.some(jobId(job)))
                .description(Option.some("Visit"))
                .pricePerUnit(Option.some(Money.of(price)))
                .build();
    }

    static Payment payment(long id, long customer, String amount, long... applications) {
        return Payment.builder(new PaymentId(id))
                .date(Option.some(DAY))
                .amount(Option.some(Money.of(amount)))
                .customer(Option.some(customerId(customer)))
                .applications(List.ofAll(applications).map(PaymentApplicationId::new))
                .build();
    }

    /** Returns amounts without tax and expenses, where only {@code subtotal} and {@code balance} may be missing. */
    static Amounts amounts(Option<String> subtotal, String total, Option<String> balance) {
        return new Amounts(
                subtotal.map(Money::of),
                Option.none(),
                Option.none(),
                Option.some(Money.of(total)),
                balance.map(Money::of),
                Option.none());
    }

    static Amounts taxed(String percentage) {
        return new Amounts(
                Option.none(),
                Option.some(new BigDecimal(percentage)),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }
}
