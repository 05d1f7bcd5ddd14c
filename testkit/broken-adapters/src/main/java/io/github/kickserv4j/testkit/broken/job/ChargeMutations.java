package io.github.kickserv4j.testkit.broken.job;

import static io.github.kickserv4j.testkit.broken.job.MutatedCharges.mutation;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.job.ChargeOperations;
import io.github.kickserv4j.testkit.broken.shared.MutatedResults;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Mistakes with charges. */
final class ChargeMutations {
    private static final Money CENT = Money.of("0.01");

    static final Seq<Mutation> ALL = List.of(
            mutation(
                    "create.invented-details",
                    "Stores details that were not requested.",
                    it -> it.onCreate((job, charge) -> it.original().create(job, withDetails(charge)))),
            mutation(
                    "create.merged-by-description",
                    "Returns the charge of the same description instead of creating another.",
                    it -> it.onCreate((job, charge) -> it.original()
                            .list(job)
                            .map(there -> there.find(one -> one.description().equals(descriptionOf(charge))))
                            .flatMap(there -> there.toEither(() -> ChargeOperations.create(job))
                                    .fold(absent -> it.original().create(job, charge), Either::right)))),
            mutation(
                    "create.total-plus-cent",
                    "Returns a created charge with a cent too much.",
                    it -> it.onCreate((job, charge) -> it.original()
                            .create(job, charge)
                            .map(created -> withTotal(
                                    created,
                                    created.pricePerUnit().getOrElse(Money.ZERO).plus(CENT))))),
            mutation(
                    "create.no-times",
                    "Returns a created charge without its times.",
                    it -> it.onCreate(
                            (job, charge) -> it.original().create(job, charge).map(created -> created.toBuilder()
                                    .audit(Audit.NONE)
                                    .build()))),
            mutation(
                    "get.first-record",
                    "Returns the first charge of the job, whichever id is requested.",
                    it -> it.onGet((job, id) -> it.original().list(job).flatMap(all -> all.headOption()
                            .toEither(() -> MutatedResults.asNotFound(ChargeOperations.get(job, id)))))),
            mutation(
                    "get.ignored-job",
                    "Finds a charge through any job.",
                    it -> it.onGet((job, id) -> it.original().get(it.jobOf(id, job), id))),
            mutation(
                    "update.cleared-unset",
                    "Clears the fields that an update does not name.",
                    it -> it.onUpdate((job, id, change) -> it.original()
                            .update(
                                    job,
                                    id,
                                    new ChargeChange(MutatedResults.clearingUnset(ChargeFields.ALL, change.patch()))))),
            mutation(
                    "update.ignored-clear",
                    "Keeps the fields that an update clears.",
                    it -> it.onUpdate((job, id, change) -> MutatedResults.withoutClears(change.patch())
                            .fold(() -> it.original().get(job, id), sets -> it.original()
                                    .update(job, id, new ChargeChange(sets))))),
            mutation(
                    "update.ignored-job",
                    "Updates a charge through any job.",
                    it -> it.onUpdate((job, id, change) -> it.original().update(it.jobOf(id, job), id, change))),
            mutation(
                    "delete.no-effect",
                    "Returns the charge to delete, and deletes none.",
                    it -> it.onDelete(it.original()::get)),
            mutation(
                    "delete.zero-total",
                    "Returns a deleted charge with a total of zero.",
                    it -> it.onDelete(
                            (job, id) -> it.original().delete(job, id).map(charge -> withTotal(charge, Money.ZERO)))),
            mutation(
                    "delete.previous-too",
                    "Deletes the charge of the id before, too.",
                    it -> it.onDelete((job, id) -> it.original().delete(job, id).peek(deleted -> it.original()
                            .delete(job, new ChargeId(Math.max(1, id.value() - 1)))
                            .isRight()))),
            mutation(
                    "delete.ignored-job",
                    "Deletes a charge through any job.",
                    it -> it.onDelete((job, id) -> it.original().delete(it.jobOf(id, job), id))));

    private ChargeMutations() {}

    private static Option<String> descriptionOf(NewCharge charge) {
        return charge.fields().updateOf(ChargeFields.DESCRIPTION).applyTo(Option.none());
    }

    private static NewCharge withDetails(NewCharge charge) {
        return charge.fields().fields().contains(ChargeFields.DETAILS)
                ? charge
                : new NewCharge(charge.fields().set(ChargeFields.DETAILS, "none"));
    }

    private static Charge withTotal(Charge charge, Money total) {
        return charge.toBuilder().total(Option.some(total)).build();
    }
}
