package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.Broken;
import io.github.kickserv4j.adapter.inmemory.shared.Ports;
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

/** An account whose books can be cooked: what jobs and customers say that they owe. */
final class Accounting {
    private final Kickserv good;
    private Map<JobNumber, Amounts> stale = HashMap.empty();

    Accounting(Kickserv good) {
        this.good = good;
    }

    Kickserv good() {
        return good;
    }

    /** Jobs are told wrong. */
    Ports jobs(UnaryOperator<Job> mistake) {
        return onJobs(number -> good.jobs().get(number).map(mistake));
    }

    /** What customers owe is told wrong. */
    Ports customers(UnaryOperator<Money> mistake) {
        return Ports.of(good)
                .with(Broken.of(CustomerRepository.class, good.customers())
                        .on("get", CustomerNumber.class, number -> good.customers()
                                .get(number)
                                .map(customer ->
                                        owing(customer, customer.balance().own().map(mistake))))
                        .port());
    }

    /** Jobs do not notice what becomes of payments in the way that {@code blind} makes it. */
    Ports notNoticing(Function<BrokenPayments, BrokenPayments> blind) {
        return jobs(this::asBefore)
                .with(blind.apply(new BrokenPayments(good.payments())).port());
    }

    /** From now on the job tells what it owes as it is now. */
    void freeze(JobNumber number) {
        stale = stale.put(number, good.jobs().get(number).map(Job::amounts).getOrElse(Amounts.NONE));
    }

    private Job asBefore(Job job) {
        return stale.get(job.number())
                .map(amounts -> job.toBuilder().amounts(amounts).build())
                .getOrElse(job);
    }

    private Ports onJobs(Function<JobNumber, Either<Failure, Job>> get) {
        return Ports.of(good)
                .with(Broken.of(JobRepository.class, good.jobs())
                        .on("get", JobNumber.class, get)
                        .port());
    }

    static Job owing(Job job, UnaryOperator<Money> mistake) {
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

    private static Customer owing(Customer customer, Option<Money> own) {
        return customer.toBuilder()
                .balance(new Balance(own, customer.balance().total()))
                .build();
    }
}
