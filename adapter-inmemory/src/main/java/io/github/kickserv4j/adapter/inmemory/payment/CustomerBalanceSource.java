package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.customer.BalanceSource;
import io.github.kickserv4j.adapter.inmemory.job.JobTable;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;

/** Tells what customers owe, as {@link io.github.kickserv4j.domain.customer.Balance} defines it. */
public record CustomerBalanceSource(JobTable jobs, PaymentTable payments) implements BalanceSource {
    @Override
    public Option<Money> balanceOf(CustomerId customer) {
        return jobs.hasAny(customer) || payments.hasAny(customer)
                ? Option.some(jobs.remainingOf(customer).minus(payments.unappliedOf(customer)))
                : Option.none();
    }
}
