package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The part of a job's amounts that known charges and payments do not explain. They add to it.
 *
 * @param subtotal the subtotal of the unknown charges
 * @param tax the tax on them
 * @param taxRate the tax rate of the known charges, such as 0.06
 * @param paid the sum of the unknown payments
 */
@ReliesOn({"total-is-subtotal-and-tax", "balance-is-total-less-payments", "tax-is-a-percentage-of-charges"})
public record UnitemizedAmounts(Money subtotal, Money tax, BigDecimal taxRate, Money paid) {
    static final UnitemizedAmounts NOTHING = new UnitemizedAmounts(Money.ZERO, Money.ZERO, BigDecimal.ZERO, Money.ZERO);

    /**
     * Computes the unitemized amounts of {@code seed}. If it contains charges or payments, these are all; otherwise its amounts
     * stand for them.
     */
    static UnitemizedAmounts of(Job seed) {
        UnitemizedAmounts charged = seed.charges().isEmpty() ? unlisted(seed.amounts()) : listed(seed.amounts());
        return new UnitemizedAmounts(charged.subtotal, charged.tax, charged.taxRate, paid(seed, charged));
    }

    /** Returns whether the job has neither amounts nor charges nor payments. */
    static boolean isAbsentIn(Job seed) {
        Amounts is = seed.amounts();
        return seed.charges().isEmpty()
                && seed.payments().isEmpty()
                && is.subtotal()
                        .orElse(is.tax())
                        .orElse(is.total())
                        .orElse(is.balanceRemaining())
                        .isEmpty();
    }

    private static UnitemizedAmounts listed(Amounts is) {
        return new UnitemizedAmounts(Money.ZERO, Money.ZERO, rate(is), Money.ZERO);
    }

    /**
     * Derives the amounts without charges. The total decides, because it is owed; the other amounts are taken if they are given.
     */
    private static UnitemizedAmounts unlisted(Amounts is) {
        Money total = total(is).orElse(is.balanceRemaining()).getOrElse(Money.ZERO);
        BigDecimal rate = rate(is);
        Money tax = tax(is).getOrElse(() -> JobTotals.includedTax(total, rate));
        return new UnitemizedAmounts(total.minus(tax), tax, rate, Money.ZERO);
    }

    private static Money paid(Job seed, UnitemizedAmounts charged) {
        if (!seed.payments().isEmpty()) {
            return Money.ZERO;
        }
        Money total = total(seed.amounts()).getOrElse(() -> JobTotals.totalOf(seed, charged));
        return seed.amounts()
                .balanceRemaining()
                .map(total::minus)
                .getOrElse(() -> seed.invoice().status().contains(InvoiceStatus.PAID) ? total : Money.ZERO);
    }

    private static Option<Money> total(Amounts is) {
        return is.total()
                .orElse(is.subtotal().map(subtotal -> subtotal.plus(is.tax().getOrElse(Money.ZERO))));
    }

    private static Option<Money> tax(Amounts is) {
        return is.tax().orElse(is.total().flatMap(total -> is.subtotal().map(total::minus)));
    }

    /** Returns the percentage, or else the ratio of the tax to the subtotal. */
    private static BigDecimal rate(Amounts is) {
        return is.taxPercentage()
                .map(percentage -> percentage.movePointLeft(2))
                .orElse(tax(is).flatMap(tax -> total(is).flatMap(total -> ratio(tax, total.minus(tax)))))
                .getOrElse(BigDecimal.ZERO);
    }

    private static Option<BigDecimal> ratio(Money tax, Money subtotal) {
        return Option.when(subtotal.compareTo(Money.ZERO) != 0, () -> tax.amount()
                .divide(subtotal.amount(), MathContext.DECIMAL128));
    }
}
