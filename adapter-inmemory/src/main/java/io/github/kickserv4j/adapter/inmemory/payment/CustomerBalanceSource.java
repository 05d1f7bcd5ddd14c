package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.customer.BalanceSource;
import io.github.kickserv4j.adapter.inmemory.job.JobTable;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Computes what customers owe, as {@link io.github.kickserv4j.domain.customer.Balance} defines it. */
@ReliesOn("balance-is-what-is-owed")
public record CustomerBalanceSource(JobTable jobs, PaymentTable payments) implements BalanceSource {
    @Override
    public Option<Money> balanceOf(CustomerId customer) {
        Seq<Job> all = jobs.findBy(customer).collect(Vector.collector());
        boolean paid = payments.of(customer, 0).findAny().isPresent();
        return Option.when(
                !all.isEmpty() || paid, () -> all.flatMap(job -> job.amounts().balanceRemaining())
                        .foldLeft(Money.ZERO, Money::plus)
                        .minus(payments.unappliedOf(customer)));
    }
}
