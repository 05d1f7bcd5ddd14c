package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Computes the amounts of jobs. It is the usual computation for invoices, to the cent. */
@ReliesOn({
    "kickserv-computes-amounts",
    "charge-total-is-quantity-by-price-less-discount",
    "charge-total-is-to-the-cent",
    "subtotal-is-the-sum-of-charges",
    "total-is-subtotal-and-tax",
    "tax-is-a-percentage-of-charges",
    "balance-is-total-less-payments",
    "job-is-paid-when-nothing-is-owed",
    "no-invoice-of-zero",
    "expenses-are-zero",
    "invoices-are-detailed"
})
final class JobTotals {
    private static final int CENTS = 2;

    private JobTotals() {}

    /** Returns quantity times price minus the discount; the defaults are 1, 0 and 0. */
    static Money totalOf(Charge charge) {
        BigDecimal price = charge.pricePerUnit().map(Money::amount).getOrElse(BigDecimal.ZERO);
        BigDecimal gross = charge.quantity().getOrElse(BigDecimal.ONE).multiply(price);
        return toCents(gross.subtract(charge.discount().getOrElse(BigDecimal.ZERO)));
    }

    /** Returns the total of the charges with their tax and the unitemized amounts. */
    static Money totalOf(Job job, UnitemizedAmounts unitemizedAmounts) {
        Money charged = charged(job);
        return subtotalOf(charged, unitemizedAmounts).plus(taxOf(charged, unitemizedAmounts));
    }

    /** Returns the tax that a total contains at that rate. */
    static Money includedTax(Money total, BigDecimal rate) {
        BigDecimal divisor = rate.add(BigDecimal.ONE);
        return divisor.signum() <= 0
                ? Money.ZERO
                : total.minus(new Money(total.amount().divide(divisor, CENTS, RoundingMode.HALF_UP)));
    }

    /** Returns {@code job} with the amounts that result from its charges, the unitemized amounts and {@code paid}. */
    static Job withAmounts(Job job, UnitemizedAmounts unitemizedAmounts, Money paid) {
        Money charged = charged(job);
        Money subtotal = subtotalOf(charged, unitemizedAmounts);
        Money tax = taxOf(charged, unitemizedAmounts);
        Money total = subtotal.plus(tax);
        Money balance = total.minus(unitemizedAmounts.paid()).minus(paid);
        return job.toBuilder()
                .amounts(new Amounts(
                        Option.some(subtotal),
                        job.amounts().taxPercentage(),
                        Option.some(tax),
                        Option.some(total),
                        Option.some(balance),
                        job.amounts().expenses().orElse(Option.some(Money.ZERO))))
                .invoice(invoice(job.invoice(), statusOf(total, balance)))
                .build();
    }

    /** Returns {@code settled} with the amounts of the seeded job {@code seeded}, where it has any. */
    static Job withSeededAmounts(Job seeded, Job settled) {
        Amounts was = seeded.amounts();
        Amounts is = settled.amounts();
        return settled.toBuilder()
                .amounts(new Amounts(
                        was.subtotal().orElse(is.subtotal()),
                        is.taxPercentage(),
                        was.tax().orElse(is.tax()),
                        was.total().orElse(is.total()),
                        was.balanceRemaining().orElse(is.balanceRemaining()),
                        is.expenses()))
                .invoice(invoice(
                        settled.invoice(),
                        seeded.invoice().status().orElse(settled.invoice().status())))
                .build();
    }

    private static Money subtotalOf(Money charged, UnitemizedAmounts unitemizedAmounts) {
        return charged.plus(unitemizedAmounts.subtotal());
    }

    private static Money taxOf(Money charged, UnitemizedAmounts unitemizedAmounts) {
        return toCents(charged.amount().multiply(unitemizedAmounts.taxRate())).plus(unitemizedAmounts.tax());
    }

    private static Money charged(Job job) {
        return job.charges().flatMap(Charge::total).foldLeft(Money.ZERO, Money::plus);
    }

    private static Option<InvoiceStatus> statusOf(Money total, Money balance) {
        boolean paid = total.compareTo(Money.ZERO) > 0 && balance.compareTo(Money.ZERO) <= 0;
        return Option.some(paid ? InvoiceStatus.PAID : InvoiceStatus.UNPAID);
    }

    private static Invoice invoice(Invoice invoice, Option<InvoiceStatus> status) {
        return new Invoice(
                status,
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
