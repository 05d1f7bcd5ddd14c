package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.job.Job;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The jobs of a moment, without their payments and their customers' numbers, and what the next ones would have been called. */
public record JobSnapshot(Seq<Job> jobs, long nextNumber, long nextId, long nextChargeId) {
    private static final long FIRST_NUMBER = 1;
    private static final long FIRST_ID = 8_200_001; // far from the numbers, so that one taken for the other is nothing
    private static final long FIRST_CHARGE_ID = 441_001;

    public static final JobSnapshot EMPTY = of(List.empty());

    /** These jobs, and after them the numbers and ids that follow the highest. */
    public static JobSnapshot of(Seq<Job> jobs) {
        return new JobSnapshot(
                jobs.map(job -> job.toBuilder()
                        .payments(List.empty())
                        .customerNumber(Option.none())
                        .build()),
                Sequence.after(jobs.map(job -> job.number().value()), FIRST_NUMBER),
                Sequence.after(jobs.map(job -> job.id().value()), FIRST_ID),
                Sequence.after(
                        jobs.flatMap(Job::charges).map(charge -> charge.id().value()), FIRST_CHARGE_ID));
    }
}
