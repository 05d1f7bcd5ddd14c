package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.customer.BalanceSource;
import io.github.kickserv4j.adapter.inmemory.job.JobTable;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;

/** Computes what customers owe, as {@link io.github.kickserv4j.domain.customer.Balance} defines it. */
@ReliesOn("balance-is-what-is-owed")
public record CustomerBalanceSource(JobTable jobs, PaymentTable payments) implements BalanceSource {
    @Override
    public Option<Money> balanceOf(CustomerId customer) {
        return jobs.hasAny(customer) || payments.hasAny(customer)
                ? Option.some(difference(jobs.remainingOf(customer), payments.unappliedOf(customer)))
                : Option.none();
    }

    /** Subtracts only if there is something to subtract, since arithmetic takes longer than the rest of reading a customer. */
    private static Money difference(Money remaining, Money unapplied) {
        return unapplied.isZero() ? remaining : remaining.minus(unapplied);
    }
}
