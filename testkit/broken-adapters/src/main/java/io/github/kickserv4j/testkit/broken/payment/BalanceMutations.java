package io.github.kickserv4j.testkit.broken.payment;

import io.github.kickserv4j.domain.customer.Balance;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.PageWalk;
import io.github.kickserv4j.testkit.broken.shared.MutatedPort;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

/** Mistakes in what jobs and customers owe after payments. */
final class BalanceMutations {
    static final Seq<Mutation> ALL = List.of(
            ofJob("no-payments", "Reads a job without its payments.", job -> job.toBuilder()
                    .payments(List.empty())
                    .build()),
            ofJob(
                    "uncounted-payments",
                    "Reads a job as if nothing had been paid for it.",
                    job -> withBalance(job, owed -> job.amounts().total().getOrElse(owed))),
            ofJob(
                    "balance-not-below-zero",
                    "Reads a job for which too much was paid as one for which nothing is left to pay.",
                    job -> withBalance(job, BalanceMutations::notBelowZero)),
            ofJob(
                    "rounded-balance",
                    "Rounds what is left to pay for a job.",
                    job -> withBalance(job, BalanceMutations::rounded)),
            ofJob("never-paid", "Reads the invoice of every job as unpaid.", BalanceMutations::unpaid),
            ofCustomer(
                    "balance-not-below-zero",
                    "Reads a customer who paid too much as one who owes nothing.",
                    BalanceMutations::notBelowZero),
            ofCustomer("rounded-balance", "Rounds what a customer owes.", BalanceMutations::rounded),
            ofCustomer("zero-balance", "Reads every customer as one who owes nothing.", owed -> Money.ZERO),
            new Mutation(
                    "jobs.delete.payments-too",
                    "Deletes the payments of a job with it.",
                    BalanceMutations::deletingPayments));

    private BalanceMutations() {}

    private static Mutation ofJob(String mistake, String description, UnaryOperator<Job> change) {
        return new Mutation("jobs.get." + mistake, description, account -> MutatedPort.of(account, JobRepository.class)
                .replace("get", JobNumber.class, number -> account.jobs()
                        .get(number)
                        .map(change))
                .account());
    }

    private static Mutation ofCustomer(String mistake, String description, UnaryOperator<Money> change) {
        return new Mutation(
                "customers.get." + mistake, description, account -> MutatedPort.of(account, CustomerRepository.class)
                        .replace("get", CustomerNumber.class, number -> account.customers()
                                .get(number)
                                .map(customer -> withBalance(customer, change)))
                        .account());
    }

    private static Kickserv deletingPayments(Kickserv account) {
        return MutatedPort.of(account, JobRepository.class)
                .replace("delete", JobNumber.class, number -> {
                    PaymentOwner owner = PaymentOwner.of(number);
                    PageWalk.collect(account.payments().all(owner))
                            .forEach(payments -> payments.forEach(payment -> account.payments()
                                    .delete(owner, payment.id())
                                    .isRight()));
                    return account.jobs().delete(number);
                })
                .account();
    }

    private static Money notBelowZero(Money owed) {
        return owed.isNegative() ? Money.ZERO : owed;
    }

    private static Money rounded(Money owed) {
        return new Money(owed.amount().setScale(0, RoundingMode.HALF_EVEN));
    }

    private static Job unpaid(Job job) {
        Invoice is = job.invoice();
        return job.toBuilder()
                .invoice(new Invoice(
                        Option.some(InvoiceStatus.UNPAID),
                        is.date(),
                        is.sentOn(),
                        is.viewedOn(),
                        is.paidOn(),
                        is.terms(),
                        is.notes(),
                        is.detailed()))
                .build();
    }

    private static Job withBalance(Job job, UnaryOperator<Money> change) {
        Amounts is = job.amounts();
        return job.toBuilder()
                .amounts(new Amounts(
                        is.subtotal(),
                        is.taxPercentage(),
                        is.tax(),
                        is.total(),
                        is.balanceRemaining().map(change),
                        is.expenses()))
                .build();
    }

    private static Customer withBalance(Customer customer, UnaryOperator<Money> change) {
        Balance is = customer.balance();
        return customer.toBuilder()
                .balance(new Balance(is.own().map(change), is.total()))
                .build();
    }
}
