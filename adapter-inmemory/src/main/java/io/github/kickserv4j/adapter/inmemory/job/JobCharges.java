package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A job's charges as they are after one of them came, changed or went. */
final class JobCharges {
    private JobCharges() {}

    static Option<Charge> find(Job job, ChargeId id) {
        return job.charges().find(charge -> charge.id().equals(id));
    }

    static Charge totaled(Charge charge) {
        return charge.withTotal(Costs.totalOf(charge));
    }

    /** With the total of each charge that has a price and no total. */
    static Job totaled(Job job) {
        return having(job, job.charges().map(charge -> isTotaled(charge) ? charge : totaled(charge)));
    }

    private static boolean isTotaled(Charge charge) {
        return charge.total().isDefined() || charge.pricePerUnit().isEmpty();
    }

    static Job with(Job job, Charge added) {
        return having(job, job.charges().append(added));
    }

    static Job changed(Job job, Charge changed) {
        return having(job, job.charges().map(charge -> charge.id().equals(changed.id()) ? changed : charge));
    }

    static Job without(Job job, Charge removed) {
        return having(job, job.charges().remove(removed));
    }

    private static Job having(Job job, Seq<Charge> charges) {
        return job.toBuilder().charges(charges).build();
    }
}
