package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Mistakes that an adapter could make with what a job comes to. */
enum JobAmountMutation implements Mutation {
    JOB_DOES_NOT_COUNT_CHARGES(
            it -> it.onGet(number -> it.original().get(number).map(JobAmountMutation::free))),
    JOB_OWES_THE_TOTAL_WHATEVER_WAS_PAID(
            it -> it.onGet(number -> it.original().get(number).map(JobAmountMutation::unpaid))),
    JOB_COUNTS_THE_FIRST_CHARGE_ONLY(
            it -> it.onGet(number -> it.original().get(number).map(JobAmountMutation::first)));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final UnaryOperator<MutatedJobs> mistake;

    JobAmountMutation(UnaryOperator<MutatedJobs> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv mutate(Kickserv good) {
        return ComposedKickserv.of(good)
                .with(mistake.apply(new MutatedJobs(good)).port());
    }

    private static Job free(Job job) {
        return job.toBuilder().amounts(Amounts.NONE).build();
    }

    private static Job first(Job job) {
        return costing(
                job,
                job.charges().headOption().flatMap(Charge::total),
                job.amounts().balanceRemaining());
    }

    private static Job unpaid(Job job) {
        return costing(job, job.amounts().subtotal(), job.amounts().total());
    }

    private static Job costing(Job job, Option<Money> subtotal, Option<Money> balance) {
        Amounts is = job.amounts();
        return job.toBuilder()
                .amounts(new Amounts(subtotal, is.taxPercentage(), is.tax(), is.total(), balance, is.expenses()))
                .build();
    }
}
