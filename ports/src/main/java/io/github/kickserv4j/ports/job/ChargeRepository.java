package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.reconcile.Reconciler;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * The charges of jobs, each reached through its job: a charge of another job is {@link Failure.NotFound} here, and is not changed.
 * A job that does not exist is {@link Failure.NotFound} too.
 */
@CheckReturnValue
public interface ChargeRepository {

    /** Returns the charge of this id, or {@link Failure.NotFound}. Over HTTP it is searched for in the job. */
    Either<Failure, Charge> get(JobNumber job, ChargeId id);

    /** Returns all charges of a job, which come with the job and have no pages; empty if there are none. */
    Either<Failure, Seq<Charge>> list(JobNumber job);

    /** Creates a charge of a job, and returns it. Two calls make two charges. */
    Either<Failure, Charge> create(JobNumber job, NewCharge charge);

    /** Changes what {@code change} names, keeps the rest, and returns the charge as it is then (the path is inferred). */
    Either<Failure, Charge> update(JobNumber job, ChargeId id, ChargeChange change);

    /**
     * Deletes a charge permanently, and returns the deleted record; a second time, {@link Failure.NotFound} (the path is inferred).
     */
    Either<Failure, Charge> delete(JobNumber job, ChargeId id);

    /**
     * Returns whether a failed write was carried out after all. If the outcome is certain, it was not, and nothing is sent. An
     * uncertain {@link ChargeWrite} is {@linkplain #reconcile(UncertainWrite) searched for}; for any other write the result is
     * inconclusive.
     */
    default Either<Failure, Reconciliation<Charge>> reconcile(Failure failure) {
        Objects.requireNonNull(failure, "failure");
        return Reconciler.reconcile(failure, ChargeWrite.class, this::reconcile);
    }

    /**
     * Returns whether a write was carried out, by the records that exist now, as {@link Reconciliation} describes. A created charge
     * is recognised by item (by description, if it has none), details, quantity and price. If the records cannot be read, the
     * failure keeps the uncertain write.
     */
    default Either<Failure, Reconciliation<Charge>> reconcile(UncertainWrite<? extends ChargeWrite> write) {
        Objects.requireNonNull(write, "write");
        return Reconciler.reconcile(write, ChargeReconciler.CHARGE, new ChargeReconciler(this)::match);
    }
}
