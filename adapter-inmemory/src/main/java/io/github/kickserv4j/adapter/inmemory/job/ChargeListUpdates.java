package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** Adds, updates and deletes charges of a job. */
@ReliesOn({"quantity-and-discount-are-never-null", "defaults-of-a-new-charge", "charges-in-order-of-creation"})
final class ChargeListUpdates {
    private ChargeListUpdates() {}

    static Option<Charge> find(Job job, ChargeId id) {
        return job.charges().find(charge -> charge.id().equals(id));
    }

    /** Returns the fields of a new charge, with the quantity and discount that every charge has. The defaults are 1 and 0. */
    static Patch<Charge> withDefaults(Patch<Charge> requested) {
        return or(or(requested, ChargeFields.QUANTITY, BigDecimal.ONE), ChargeFields.DISCOUNT, BigDecimal.ZERO);
    }

    private static Patch<Charge> or(Patch<Charge> requested, Field<Charge, BigDecimal> field, BigDecimal usual) {
        return requested.fields().contains(field) ? requested : requested.set(field, usual);
    }

    static Charge withTotals(Charge charge) {
        return ChargePatcher.withTotal(charge, JobTotals.totalOf(charge));
    }

    /** Adds the total to each charge that has a price but no total. */
    static Job withTotals(Job job) {
        return having(job, job.charges().map(charge -> isTotaled(charge) ? charge : withTotals(charge)));
    }

    private static boolean isTotaled(Charge charge) {
        return charge.total().isDefined() || charge.pricePerUnit().isEmpty();
    }

    static Job add(Job job, Charge added) {
        return having(job, job.charges().append(added));
    }

    static Job replace(Job job, Charge changed) {
        return having(job, job.charges().map(charge -> charge.id().equals(changed.id()) ? changed : charge));
    }

    static Job remove(Job job, Charge removed) {
        return having(job, job.charges().remove(removed));
    }

    private static Job having(Job job, Seq<Charge> charges) {
        return job.toBuilder().charges(charges).build();
    }
}
