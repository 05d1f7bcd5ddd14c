package io.github.kickserv4j.testkit.comparison;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;

/** Checks that the balances of jobs and customers match their charges and payments. Each payment is applied to one job. */
record BalanceChecker(Kickserv kickserv) {

    /** Returns a description of the job's mismatch, if there is one. */
    Option<String> imbalanceOf(JobNumber number) {
        return kickserv.jobs().get(number).toOption().flatMap(BalanceChecker::imbalance);
    }

    /** Returns a description of the customer's mismatch, if there is one. */
    Option<String> imbalanceOf(CustomerNumber number) {
        return kickserv.customers().get(number).toOption().flatMap(this::imbalance);
    }

    private static Option<String> imbalance(Job job) {
        Amounts amounts = job.amounts();
        Money subtotal = sum(job.charges().flatMap(Charge::total));
        Money paid = sum(job.payments().flatMap(Payment::amount));
        Option<Money> total = amounts.tax().map(subtotal::plus);
        return mismatch("subtotal of job " + job.number(), Option.some(subtotal), amounts.subtotal())
                .orElse(mismatch("total of job " + job.number(), total, amounts.total()))
                .orElse(mismatch(
                        "balance of job " + job.number(),
                        total.map(owed -> owed.minus(paid)),
                        amounts.balanceRemaining()));
    }

    private Option<String> imbalance(Customer customer) {
        CustomerNumber number = customer.number();
        Seq<Job> jobs = rowsOf(kickserv.jobs().all(number, List.empty()));
        Seq<Payment> payments = rowsOf(kickserv.payments().all(PaymentOwner.of(number)));
        Money owed = sum(jobs.flatMap(job -> job.amounts().total())).minus(sum(payments.flatMap(Payment::amount)));
        Option<Money> expected = Option.when(!jobs.isEmpty() || !payments.isEmpty(), owed);
        return mismatch(
                "balance of customer " + number, expected, customer.balance().own());
    }

    private static Option<String> mismatch(String what, Option<Money> expected, Option<Money> actual) {
        return Option.when(!expected.equals(actual), () -> what + " should be " + expected + " but is " + actual);
    }

    private static <T> Seq<T> rowsOf(Stream<Either<Failure, T>> walk) {
        return List.ofAll(walk).flatMap(Either::toOption);
    }

    private static Money sum(Seq<Money> amounts) {
        return amounts.foldLeft(Money.ZERO, Money::plus);
    }
}
