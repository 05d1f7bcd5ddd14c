package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What jobs come to. How Kickserv computes it is not documented; this is what such papers usually say, to the cent. */
public final class Costs {
    private static final int CENTS = 2;

    private Costs() {}

    /** Quantity times price without the discount: one, nothing and nothing unless given. */
    static Money totalOf(Charge charge) {
        BigDecimal price = charge.pricePerUnit().map(Money::amount).getOrElse(BigDecimal.ZERO);
        BigDecimal gross = charge.quantity().getOrElse(BigDecimal.ONE).multiply(price);
        return toCents(gross.subtract(charge.discount().getOrElse(BigDecimal.ZERO)));
    }

    /** {@code job} with the amounts that its charges and {@code paid} make. */
    public static Job settled(Job job, Money paid) {
        Money subtotal = job.charges().flatMap(Charge::total).foldLeft(Money.ZERO, Money::plus);
        Option<BigDecimal> percentage = job.amounts().taxPercentage();
        Money tax = toCents(subtotal.amount()
                .multiply(percentage.getOrElse(BigDecimal.ZERO))
                .movePointLeft(2));
        Money total = subtotal.plus(tax);
        Money balance = total.minus(paid);
        return job.toBuilder()
                .amounts(new Amounts(
                        Option.some(subtotal),
                        percentage,
                        Option.some(tax),
                        Option.some(total),
                        Option.some(balance),
                        job.amounts().expenses().orElse(Option.some(Money.ZERO))))
                .invoice(invoice(job.invoice(), total, balance))
                .build();
    }

    private static Invoice invoice(Invoice invoice, Money total, Money balance) {
        boolean paid = total.compareTo(Money.ZERO) > 0 && balance.compareTo(Money.ZERO) <= 0;
        return new Invoice(
                Option.some(paid ? InvoiceStatus.PAID : InvoiceStatus.UNPAID),
                invoice.date(),
                invoice.sentOn(),
                invoice.viewedOn(),
                invoice.paidOn(),
                invoice.terms(),
                invoice.notes(),
                invoice.detailed().orElse(Option.some(true)));
    }

    private static Money toCents(BigDecimal amount) {
        return new Money(amount.setScale(CENTS, RoundingMode.HALF_UP));
    }
}
