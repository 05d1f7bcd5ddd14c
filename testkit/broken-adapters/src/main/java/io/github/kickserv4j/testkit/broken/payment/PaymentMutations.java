package io.github.kickserv4j.testkit.broken.payment;

import static io.github.kickserv4j.testkit.broken.payment.MutatedPayments.mutation;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.MutatedResults;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.MathContext;

/** Mistakes with payments, and with what is owed after them. */
public final class PaymentMutations {
    private static final Seq<Mutation> CREATE = List.of(
            mutation(
                    "create.invented-type",
                    "Stores a type of payment that was not requested.",
                    it -> it.onCreate((job, payment) -> it.original()
                            .create(job, typeOf(payment).isDefined() ? payment : typed(payment, PaymentType.CASH)))),
            mutation(
                    "create.known-types-only",
                    "Stores a type of payment that it does not know as cash.",
                    it -> it.onCreate((job, payment) -> it.original()
                            .create(
                                    job,
                                    typeOf(payment).exists(type -> !PaymentType.KNOWN.contains(type))
                                            ? typed(payment, PaymentType.CASH)
                                            : payment))),
            mutation(
                    "create.seven-digits",
                    "Stores seven digits of the amount of a new payment, as many as a float has.",
                    it -> it.onCreate((job, payment) -> it.original()
                            .create(
                                    job,
                                    new NewPayment(payment.fields().set(PaymentFields.AMOUNT, inexact(payment)))))),
            mutation(
                    "create.merged-by-values",
                    "Returns an equal payment instead of recording another.",
                    it -> it.onCreate((job, payment) -> it.original()
                            .list(PaymentOwner.of(job), PageRequest.FIRST)
                            .map(page -> page.items().find(there -> isSame(payment, there)))
                            .flatMap(there -> there.toEither(() -> PaymentOperations.create(job))
                                    .fold(absent -> it.original().create(job, payment), same -> it.original()
                                            .get(PaymentOwner.of(job), same.id()))))),
            mutation(
                    "create.applied-to-no-job",
                    "Returns payments as if they were applied to no job.",
                    it -> it.recorded(PaymentMutations::unapplied).read(PaymentMutations::unapplied)),
            mutation(
                    "create.no-times",
                    "Returns a created payment without its times.",
                    it -> it.recorded(
                            payment -> payment.toBuilder().audit(Audit.NONE).build())),
            mutation(
                    "create.absent-job-as-first-job",
                    "Records a payment for an absent job against the first job.",
                    it -> it.onCreate(
                            (job, payment) -> it.original().create(job, payment).orElse(() -> it.original()
                                    .create(it.firstJob().getOrElse(job), payment)))));

    private static final Seq<Mutation> READ = List.of(
            mutation(
                    "read.no-applications",
                    "Reads payments without the jobs that they are applied to.",
                    it -> it.read(PaymentMutations::unapplied)),
            mutation(
                    "get.ignored-owner",
                    "Finds a payment through any owner.",
                    it -> it.onGet((owner, id) -> it.original().get(it.ownerOf(id, owner), id))),
            mutation(
                    "list.ignored-owner",
                    "Lists the payments of all owners.",
                    it -> it.onList((owner, page) -> it.original()
                            .list(owner, page)
                            .map(found -> Page.of(
                                    page,
                                    it.jobs()
                                            .flatMap(each -> MutatedResults.itemsOf(
                                                    it.original().list(PaymentOwner.of(each), page))))))));

    private static final Seq<Mutation> UPDATE = List.of(
            mutation(
                    "update.cleared-unset",
                    "Clears the fields that an update does not name.",
                    it -> it.onUpdate((job, id, change) -> it.original()
                            .update(
                                    job,
                                    id,
                                    new PaymentChange(
                                            MutatedResults.clearingUnset(PaymentFields.ALL, change.patch()))))),
            mutation(
                    "update.ignored-clear",
                    "Keeps the fields that an update clears.",
                    it -> it.onUpdate((job, id, change) -> MutatedResults.withoutClears(change.patch())
                            .fold(() -> it.original().get(PaymentOwner.of(job), id), sets -> it.original()
                                    .update(job, id, new PaymentChange(sets))))),
            mutation(
                    "update.no-applications",
                    "Returns an updated payment without the jobs that it is applied to.",
                    it -> it.changed(PaymentMutations::unapplied)),
            mutation(
                    "update.ignored-job",
                    "Updates a payment through any job.",
                    it -> it.onUpdate((job, id, change) -> it.original().update(it.jobOf(id, job), id, change))),
            mutation(
                    "update.before-owner-check",
                    "Updates a payment of another job, and fails then.",
                    it -> it.onUpdate((job, id, change) -> it.original()
                            .update(job, id, change)
                            .peekLeft(absent -> it.original()
                                    .update(it.jobOf(id, job), id, change)
                                    .isRight()))));

    private static final Seq<Mutation> DELETE = List.of(
            mutation(
                    "delete.no-effect",
                    "Returns the payment to delete, and deletes none.",
                    it -> it.onDelete(it.original()::get)),
            mutation(
                    "delete.no-times",
                    "Returns a deleted payment without its times.",
                    it -> it.onDelete(
                            (owner, id) -> it.original().delete(owner, id).map(payment -> payment.toBuilder()
                                    .audit(Audit.NONE)
                                    .build()))),
            mutation(
                    "delete.previous-too",
                    "Deletes the payment of the id before, too.",
                    it -> it.onDelete(
                            (owner, id) -> it.original().delete(owner, id).peek(deleted -> it.original()
                                    .delete(owner, new PaymentId(Math.max(1, id.value() - 1)))
                                    .isRight()))),
            mutation(
                    "delete.ignored-owner",
                    "Deletes a payment through any owner.",
                    it -> it.onDelete((owner, id) -> it.original().delete(it.ownerOf(id, owner), id))),
            mutation(
                    "delete.before-owner-check",
                    "Deletes a payment of another owner, and fails then.",
                    it -> it.onDelete(
                            (owner, id) -> it.original().delete(owner, id).peekLeft(absent -> it.original()
                                    .delete(it.ownerOf(id, owner), id)
                                    .isRight()))));

    private PaymentMutations() {}

    public static Seq<Mutation> all() {
        return CREATE.appendAll(READ).appendAll(UPDATE).appendAll(DELETE).appendAll(BalanceMutations.ALL);
    }

    private static Payment unapplied(Payment payment) {
        return payment.toBuilder().applications(List.empty()).build();
    }

    private static Option<PaymentType> typeOf(NewPayment payment) {
        return payment.fields().updateOf(PaymentFields.TYPE).applyTo(Option.none());
    }

    private static NewPayment typed(NewPayment payment, PaymentType type) {
        return new NewPayment(payment.fields().set(PaymentFields.TYPE, type));
    }

    private static Money inexact(NewPayment payment) {
        Money exact = payment.fields()
                .updateOf(PaymentFields.AMOUNT)
                .applyTo(Option.none())
                .get();
        return new Money(exact.amount().round(MathContext.DECIMAL32));
    }

    private static boolean isSame(NewPayment requested, Payment there) {
        return PaymentFields.ALL.forAll(field ->
                field.valueIn(there).equals(requested.fields().updateOf(field).applyTo(Option.none())));
    }
}
