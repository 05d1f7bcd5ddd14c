package io.github.kickserv4j.testkit.broken.job;

import static io.github.kickserv4j.testkit.broken.job.MutatedJobs.mutation;

import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

/** Mistakes in what a job comes to. */
final class JobAmountMutations {
    private JobAmountMutations() {}

    static Seq<Mutation> all() {
        return List.of(
                ofGet("no-amounts", "Reads a job without its amounts.", is -> Amounts.NONE),
                ofGet(
                        "rounded-subtotal",
                        "Rounds the subtotal of a job.",
                        is -> new Amounts(
                                is.subtotal().map(JobAmountMutations::rounded),
                                is.taxPercentage(),
                                is.tax(),
                                is.total(),
                                is.balanceRemaining(),
                                is.expenses())),
                ofGet(
                        "rounded-total",
                        "Rounds the total of a job.",
                        is -> new Amounts(
                                is.subtotal(),
                                is.taxPercentage(),
                                is.tax(),
                                is.total().map(JobAmountMutations::rounded),
                                is.balanceRemaining(),
                                is.expenses())),
                mutation(
                        "get.first-charge-only",
                        "Reads a job as if it had its first charge only.",
                        it -> it.onGet(number -> it.original().get(number).map(JobAmountMutations::ofFirstCharge))));
    }

    private static Mutation ofGet(String mistake, String description, UnaryOperator<Amounts> change) {
        return mutation(
                "get." + mistake,
                description,
                it -> it.onGet(number -> it.original().get(number).map(job -> with(job, change.apply(job.amounts())))));
    }

    private static Job ofFirstCharge(Job job) {
        Amounts is = job.amounts();
        return with(
                job,
                new Amounts(
                        job.charges().headOption().flatMap(Charge::total),
                        is.taxPercentage(),
                        is.tax(),
                        is.total(),
                        is.balanceRemaining(),
                        is.expenses()));
    }

    private static Job with(Job job, Amounts amounts) {
        return job.toBuilder().amounts(amounts).build();
    }

    private static Money rounded(Money amount) {
        return new Money(amount.amount().setScale(0, RoundingMode.HALF_EVEN));
    }
}
