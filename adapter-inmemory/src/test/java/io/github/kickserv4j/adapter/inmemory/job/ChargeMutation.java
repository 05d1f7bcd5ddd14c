package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedResults;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.ChargeOperations;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** Mistakes with charges that an adapter could make, each in one place of a correct adapter. */
enum ChargeMutation implements Mutation {
    CREATE_LOSES_A_FIELD(it -> it.onCreate((job, charge) ->
            it.original().create(job, new NewCharge(MutatedResults.without(ChargeFields.DETAILS, charge.fields()))))),
    CREATE_INVENTS_A_FIELD(it -> it.onCreate((job, charge) -> it.original()
            .create(job, charge.fields().fields().contains(ChargeFields.DETAILS) ? charge : detailed(charge)))),
    CREATE_FINDS_THE_SAME(it -> it.onCreate((job, charge) -> it.original()
            .list(job)
            .map(there -> there.find(one -> one.description().equals(descriptionOf(charge))))
            .flatMap(there -> there.toEither(() -> ChargeOperations.create(job))
                    .fold(none -> it.original().create(job, charge), Either::right)))),
    CREATE_IS_A_CENT_TOO_DEAR(
            it -> it.onCreate((job, charge) -> it.original().create(job, charge).map(ChargeMutation::dearer))),
    CREATE_COUNTS_WHOLE_THINGS_ONLY(
            it -> it.onCreate((job, charge) -> it.original().create(job, whole(charge)))),
    CREATE_FORGETS_WHEN(it -> it.onCreate((job, charge) -> it.original()
            .create(job, charge)
            .map(created -> ChargePatcher.update(created, Patch.empty(), Audit.NONE)))),
    CREATE_SAYS_THAT_ABSENCE_IS_UNSENT(
            it -> it.onCreate((job, charge) -> it.original().create(job, charge).mapLeft(MutatedResults::asNotSent))),
    LIST_COMES_LATEST_FIRST(it -> it.onList(job -> it.original().list(job).map(Seq::reverse))),
    LIST_IS_EMPTY_WHERE_THERE_IS_NO_JOB(
            it -> it.onList(job -> it.original().list(job).orElse(Either.right(List.empty())))),
    UPDATE_DOES_NOTHING(it -> it.onUpdate((job, id, change) -> find(it, job, id))),
    UPDATE_TAKES_KEEP_FOR_CLEAR(it -> it.onUpdate((job, id, change) -> it.original()
            .update(job, id, new ChargeChange(MutatedResults.clearingUnset(ChargeFields.ALL, change.patch()))))),
    UPDATE_TAKES_CLEAR_FOR_KEEP(it -> it.onUpdate((job, id, change) -> MutatedResults.withoutClears(change.patch())
            .fold(() -> find(it, job, id), set -> it.original().update(job, id, new ChargeChange(set))))),
    UPDATE_RETURNS_THE_CHARGE_BEFORE(it -> it.onUpdate((job, id, change) -> {
        var before = find(it, job, id);
        return it.original().update(job, id, change).flatMap(after -> before);
    })),
    UPDATE_MINDS_NO_JOB(it -> it.onUpdate((job, id, change) -> it.original().update(it.jobOf(id, job), id, change))),
    UPDATE_SAYS_THAT_ABSENCE_IS_UNSENT(it -> it.onUpdate(
            (job, id, change) -> it.original().update(job, id, change).mapLeft(MutatedResults::asNotSent))),
    DELETE_DOES_NOTHING(it -> it.onDelete((job, id) -> find(it, job, id))),
    DELETE_RETURNS_SOMETHING_ELSE(it -> it.onDelete(
            (job, id) -> it.original().delete(job, id).map(charge -> ChargePatcher.withTotal(charge, Money.ZERO)))),
    DELETE_TAKES_THE_ONE_BEFORE_TOO(it -> it.onDelete((job, id) -> {
        it.original().delete(job, new ChargeId(Math.max(1, id.value() - 1)));
        return it.original().delete(job, id);
    })),
    DELETE_SUCCEEDS_TWICE(MutatedCharges::rememberingTheDeleted),
    DELETE_MINDS_NO_JOB(it -> it.onDelete((job, id) -> it.original().delete(it.jobOf(id, job), id))),
    GET_FINDS_THE_FIRST(it -> it.onGet((job, id) -> it.original().list(job).flatMap(all -> all.headOption()
            .toEither(() -> MutatedResults.asNotFound(ChargeOperations.get(job, id)))))),
    GET_MINDS_NO_JOB(it -> it.onGet((job, id) -> it.original().get(it.jobOf(id, job), id))),
    GET_SAYS_THAT_ABSENCE_IS_INVALID(it -> it.onGet(
            (job, id) -> it.original().get(job, id).mapLeft(failure -> MutatedResults.asInvalid(failure.operation()))));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final UnaryOperator<MutatedCharges> mistake;

    ChargeMutation(UnaryOperator<MutatedCharges> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv mutate(Kickserv good) {
        return ComposedKickserv.of(good)
                .with(mistake.apply(new MutatedCharges(good.charges())).port());
    }

    private static Either<Failure, Charge> find(MutatedCharges jobs, JobNumber job, ChargeId id) {
        return jobs.original().list(job).flatMap(there -> there.find(
                        charge -> charge.id().equals(id))
                .toEither(() -> MutatedResults.asNotFound(ChargeOperations.update(job, id))));
    }

    private static Option<String> descriptionOf(NewCharge charge) {
        return charge.fields().updateOf(ChargeFields.DESCRIPTION).applyTo(Option.none());
    }

    private static NewCharge detailed(NewCharge charge) {
        return new NewCharge(charge.fields().set(ChargeFields.DETAILS, "none"));
    }

    private static NewCharge whole(NewCharge charge) {
        Option<BigDecimal> quantity =
                charge.fields().updateOf(ChargeFields.QUANTITY).applyTo(Option.none());
        return quantity.fold(
                () -> charge,
                count -> new NewCharge(
                        charge.fields().set(ChargeFields.QUANTITY, new BigDecimal(count.toBigInteger()))));
    }

    private static Charge dearer(Charge charge) {
        return ChargePatcher.withTotal(
                charge, charge.pricePerUnit().getOrElse(Money.ZERO).plus(Money.of("0.01")));
    }
}
