package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedResults;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** Mistakes with charges that an adapter could make, each in one place of a correct adapter. */
enum ChargeMutation implements Mutation {
    ADD_LOSES_A_FIELD(it -> it.onAddCharge((job, charge) -> it.original()
            .addCharge(job, new NewCharge(MutatedResults.without(ChargeFields.DETAILS, charge.fields()))))),
    ADD_INVENTS_A_FIELD(it -> it.onAddCharge((job, charge) -> it.original()
            .addCharge(job, charge.fields().fields().contains(ChargeFields.DETAILS) ? charge : detailed(charge)))),
    ADD_FINDS_THE_SAME(it -> it.onAddCharge((job, charge) -> it.original()
            .charges(job)
            .map(there -> there.find(one -> one.description().equals(descriptionOf(charge))))
            .flatMap(there -> there.toEither(() -> JobOperations.addCharge(job))
                    .fold(none -> it.original().addCharge(job, charge), Either::right)))),
    ADD_IS_A_CENT_TOO_DEAR(it ->
            it.onAddCharge((job, charge) -> it.original().addCharge(job, charge).map(ChargeMutation::dearer))),
    ADD_COUNTS_WHOLE_THINGS_ONLY(
            it -> it.onAddCharge((job, charge) -> it.original().addCharge(job, whole(charge)))),
    ADD_SAYS_THAT_ABSENCE_IS_UNSENT(it ->
            it.onAddCharge((job, charge) -> it.original().addCharge(job, charge).mapLeft(MutatedResults::asNotSent))),
    CHARGES_COME_LATEST_FIRST(
            it -> it.onCharges(job -> it.original().charges(job).map(Seq::reverse))),
    CHARGES_ARE_NONE_WHERE_THERE_IS_NO_JOB(
            it -> it.onCharges(job -> it.original().charges(job).orElse(Either.right(List.empty())))),
    CHANGE_DOES_NOTHING(it -> it.onChangeCharge((job, id, change) -> find(it, job, id))),
    CHANGE_TAKES_KEEP_FOR_CLEAR(it -> it.onChangeCharge((job, id, change) -> it.original()
            .changeCharge(job, id, new ChargeChange(MutatedResults.clearingUnset(ChargeFields.ALL, change.patch()))))),
    CHANGE_TAKES_CLEAR_FOR_KEEP(
            it -> it.onChangeCharge((job, id, change) -> MutatedResults.withoutClears(change.patch())
                    .fold(() -> find(it, job, id), set -> it.original().changeCharge(job, id, new ChargeChange(set))))),
    CHANGE_RETURNS_THE_CHARGE_BEFORE(it -> it.onChangeCharge((job, id, change) -> {
        var before = find(it, job, id);
        return it.original().changeCharge(job, id, change).flatMap(after -> before);
    })),
    CHANGE_MINDS_NO_JOB(
            it -> it.onChangeCharge((job, id, change) -> it.original().changeCharge(it.jobOf(id, job), id, change))),
    CHANGE_SAYS_THAT_ABSENCE_IS_UNSENT(it -> it.onChangeCharge(
            (job, id, change) -> it.original().changeCharge(job, id, change).mapLeft(MutatedResults::asNotSent))),
    REMOVE_DOES_NOTHING(it -> it.onRemoveCharge((job, id) -> find(it, job, id))),
    REMOVE_RETURNS_SOMETHING_ELSE(it -> it.onRemoveCharge((job, id) ->
            it.original().removeCharge(job, id).map(charge -> ChargePatcher.withTotal(charge, Money.ZERO)))),
    REMOVE_TAKES_THE_ONE_BEFORE_TOO(it -> it.onRemoveCharge((job, id) -> {
        it.original().removeCharge(job, new ChargeId(Math.max(1, id.value() - 1)));
        return it.original().removeCharge(job, id);
    })),
    REMOVE_SUCCEEDS_TWICE(MutatedJobs::rememberingTheRemoved),
    REMOVE_MINDS_NO_JOB(it -> it.onRemoveCharge((job, id) -> it.original().removeCharge(it.jobOf(id, job), id))),
    JOB_DOES_NOT_COUNT_CHARGES(
            it -> it.onGet(number -> it.original().get(number).map(ChargeMutation::free))),
    JOB_OWES_THE_TOTAL_WHATEVER_WAS_PAID(
            it -> it.onGet(number -> it.original().get(number).map(ChargeMutation::unpaid))),
    JOB_COUNTS_THE_FIRST_CHARGE_ONLY(
            it -> it.onGet(number -> it.original().get(number).map(ChargeMutation::first)));

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final UnaryOperator<MutatedJobs> mistake;

    ChargeMutation(UnaryOperator<MutatedJobs> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv mutate(Kickserv good) {
        return ComposedKickserv.of(good)
                .with(mistake.apply(new MutatedJobs(good.jobs())).port());
    }

    private static Either<Failure, Charge> find(MutatedJobs jobs, JobNumber job, ChargeId id) {
        return jobs.original().charges(job).flatMap(there -> there.find(
                        charge -> charge.id().equals(id))
                .toEither(() -> MutatedResults.asNotFound(JobOperations.changeCharge(job, id))));
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
