package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What was told of a job's amounts beyond the charges and payments that are known: they add to it.
 *
 * @param subtotal of charges that nobody told
 * @param tax on them
 * @param taxRate of the charges that are known, such as 0.06
 * @param paid by payments that nobody told
 */
public record UnitemizedAmounts(Money subtotal, Money tax, BigDecimal taxRate, Money paid) {
    static final UnitemizedAmounts NOTHING = new UnitemizedAmounts(Money.ZERO, Money.ZERO, BigDecimal.ZERO, Money.ZERO);

    /** What {@code seed} tells: charges and payments that it holds are all that it has, of others only the amounts tell. */
    static UnitemizedAmounts of(Job seed) {
        UnitemizedAmounts charged = seed.charges().isEmpty() ? unlisted(seed.amounts()) : listed(seed.amounts());
        return new UnitemizedAmounts(charged.subtotal, charged.tax, charged.taxRate, paid(seed, charged));
    }

    /** Nothing is told of a job of which neither amounts nor charges nor payments are. */
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

    /** The total is what counts, since it is owed; of the rest, what is told of it. */
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

    /** The percentage, or else what the tax is of the subtotal. */
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
