package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.domain.customer.Balance;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** An account whose balances of jobs and customers can be falsified. */
final class MutatedBalances {
    private final Kickserv good;
    private Map<JobNumber, Amounts> stale = HashMap.empty();

    MutatedBalances(Kickserv good) {
        this.good = good;
    }

    Kickserv original() {
        return good;
    }

    /** Falsifies jobs. */
    ComposedKickserv jobs(UnaryOperator<Job> mistake) {
        return onJobs(number -> good.jobs().get(number).map(mistake));
    }

    /** Falsifies the balances of customers. */
    ComposedKickserv customers(UnaryOperator<Money> mistake) {
        return ComposedKickserv.of(good)
                .with(MutatedPort.of(CustomerRepository.class, good.customers())
                        .replace("get", CustomerNumber.class, number -> good.customers()
                                .get(number)
                                .map(customer -> withBalance(
                                        customer, customer.balance().own().map(mistake))))
                        .port());
    }

    /** Hides changes of payments, as {@code blind} defines them, from jobs. */
    ComposedKickserv withUnnoticedPaymentChanges(Function<MutatedPayments, MutatedPayments> blind) {
        return jobs(this::asBefore)
                .with(blind.apply(new MutatedPayments(good.payments())).port());
    }

    /** Keeps the current balance of the job in all further reads. */
    void freezeBalance(JobNumber number) {
        stale = stale.put(number, good.jobs().get(number).map(Job::amounts).getOrElse(Amounts.NONE));
    }

    private Job asBefore(Job job) {
        return stale.get(job.number())
                .map(amounts -> job.toBuilder().amounts(amounts).build())
                .getOrElse(job);
    }

    private ComposedKickserv onJobs(Function<JobNumber, Either<Failure, Job>> get) {
        return ComposedKickserv.of(good)
                .with(MutatedPort.of(JobRepository.class, good.jobs())
                        .replace("get", JobNumber.class, get)
                        .port());
    }

    static Job withBalance(Job job, UnaryOperator<Money> mistake) {
        Amounts is = job.amounts();
        return job.toBuilder()
                .amounts(new Amounts(
                        is.subtotal(),
                        is.taxPercentage(),
                        is.tax(),
                        is.total(),
                        is.balanceRemaining().map(mistake),
                        is.expenses()))
                .build();
    }

    private static Customer withBalance(Customer customer, Option<Money> own) {
        return customer.toBuilder()
                .balance(new Balance(own, customer.balance().total()))
                .build();
    }
}
