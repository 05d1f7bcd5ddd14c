package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Map;

/**
 * The jobs at one moment, without their payments and their customers' numbers, and the next numbers and ids.
 *
 * @param jobs the highest number first
 * @param unitemizedAmounts the part of their amounts that known charges and payments do not explain
 */
@ReliesOnNoFact("holds the records of an account")
public record JobSnapshot(
        Seq<Job> jobs,
        Map<JobId, UnitemizedAmounts> unitemizedAmounts,
        long nextNumber,
        long nextId,
        long nextChargeId) {
    private static final long FIRST_NUMBER = 1;
    private static final long FIRST_ID =
            8_200_001; // far from the numbers, so that an id mistaken for a number finds no record
    private static final long FIRST_CHARGE_ID = 441_001;

    public static final JobSnapshot EMPTY =
            new JobSnapshot(List.empty(), Map.of(), FIRST_NUMBER, FIRST_ID, FIRST_CHARGE_ID);

    /**
     * Returns these jobs, with amounts computed from charges and {@code payments}, and the next numbers and ids after the
     * highest.
     */
    public static JobSnapshot of(Seq<Job> seeds, JobPayments payments) {
        Seq<Job> totaled = seeds.map(ChargeListUpdates::withTotals);
        return new JobSnapshot(
                totaled.map(seed -> restored(seed, payments))
                        .sorted(Comparator.comparing(Job::number).reversed()),
                totaled.map(seed -> Tuple.of(seed.id(), UnitemizedAmounts.of(seed)))
                        .reject(pair -> pair._2().equals(UnitemizedAmounts.NOTHING))
                        .toJavaMap(pair -> pair),
                Sequence.after(seeds.map(seed -> seed.number().value()), FIRST_NUMBER),
                Sequence.after(seeds.map(seed -> seed.id().value()), FIRST_ID),
                Sequence.after(
                        seeds.flatMap(Job::charges).map(charge -> charge.id().value()), FIRST_CHARGE_ID));
    }

    /** Returns the customers with a job of a known amount. */
    public Set<CustomerId> customersWithKnownAmounts() {
        return HashSet.ofAll(
                jobs.filter(job -> job.amounts().balanceRemaining().isDefined()).flatMap(Job::customer));
    }

    public Set<JobId> ids() {
        return HashSet.ofAll(jobs.map(Job::id));
    }

    /** Restores a job. Unknown amounts stay unknown, and amounts that nothing contradicts stay as they are. */
    private static Job restored(Job seed, JobPayments payments) {
        Job bare = seed.toBuilder()
                .payments(List.empty())
                .customerNumber(Option.none())
                .build();
        if (UnitemizedAmounts.isAbsentIn(seed)) {
            return bare;
        }
        Job settled = JobTotals.withAmounts(bare, UnitemizedAmounts.of(seed), payments.paidFor(seed.id()));
        return seed.charges().isEmpty() && seed.payments().isEmpty()
                ? JobTotals.withSeededAmounts(bare, settled)
                : settled;
    }
}
