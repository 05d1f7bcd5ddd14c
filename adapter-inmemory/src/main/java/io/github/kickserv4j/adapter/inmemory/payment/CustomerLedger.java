package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.customer.Ledger;
import io.github.kickserv4j.adapter.inmemory.job.JobTable;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** A customer owes the totals of all jobs, without all that was paid (inferred; Kickserv has it from QuickBooks). */
public record CustomerLedger(JobTable jobs, PaymentTable payments) implements Ledger {
    @Override
    public Option<Money> balanceOf(CustomerId customer) {
        Seq<Money> owed =
                jobs.of(customer).map(Job::amounts).map(CustomerLedger::total).collect(Vector.collector());
        Seq<Money> paid = payments.of(customer, 0)
                .map(payment -> payment.amount().getOrElse(Money.ZERO))
                .collect(Vector.collector());
        return Option.when(!owed.isEmpty() || !paid.isEmpty(), () -> owed.foldLeft(Money.ZERO, Money::plus)
                .minus(paid.foldLeft(Money.ZERO, Money::plus)));
    }

    private static Money total(Amounts amounts) {
        return amounts.total().getOrElse(Money.ZERO);
    }
}
