package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The amounts of a job, as Kickserv computes them (recorded).
 *
 * @param taxPercentage of the sales tax, such as 6 (recorded)
 * @param total with tax
 * @param balanceRemaining what is left to pay: the total without what was paid for this job (inferred); below zero if more was
 *     paid. {@link io.github.kickserv4j.domain.customer.Balance} says what a customer owes
 * @param expenses what it cost the business
 */
public record Amounts(
        Option<Money> subtotal,
        Option<BigDecimal> taxPercentage,
        Option<Money> tax,
        Option<Money> total,
        Option<Money> balanceRemaining,
        Option<Money> expenses)
        implements Serializable {
    public Amounts {
        Objects.requireNonNull(subtotal, "subtotal");
        Objects.requireNonNull(tax, "tax");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(balanceRemaining, "balanceRemaining");
        Objects.requireNonNull(expenses, "expenses");
        taxPercentage = taxPercentage.map(Decimal::canonical);
    }

    public static final Amounts NONE =
            new Amounts(Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), Option.none());
}
