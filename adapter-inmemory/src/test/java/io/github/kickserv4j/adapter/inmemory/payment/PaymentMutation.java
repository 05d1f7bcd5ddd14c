package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedResults;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** Mistakes with payments that an adapter could make, each in one place of a correct adapter. */
enum PaymentMutation implements Mutation {
    CREATE_LOSES_A_FIELD(it -> it.onCreate((job, payment) -> it.original()
            .create(job, new NewPayment(MutatedResults.without(PaymentFields.REF_NUMBER, payment.fields()))))),
    CREATE_INVENTS_A_FIELD(it -> it.onCreate((job, payment) -> it.original()
            .create(
                    job,
                    payment.fields().fields().contains(PaymentFields.TYPE)
                            ? payment
                            : typed(payment, PaymentType.CASH)))),
    CREATE_KNOWS_NO_OTHER_TYPES(it -> it.onCreate((job, payment) -> it.original()
            .create(
                    job,
                    typeOf(payment).exists(word -> !PaymentType.KNOWN.contains(word))
                            ? typed(payment, PaymentType.CASH)
                            : payment))),
    CREATE_TAKES_DECIMALS_FOR_FLOATS(it -> it.onCreate((job, payment) ->
            it.original().create(job, new NewPayment(payment.fields().set(PaymentFields.AMOUNT, inexact(payment)))))),
    CREATE_FINDS_THE_SAME(it -> it.onCreate((job, payment) -> it.original()
            .list(PaymentOwner.of(job), PageRequest.FIRST)
            .map(page -> page.items().find(there -> isSame(payment, there)))
            .flatMap(there -> there.toEither(() -> PaymentOperations.create(job))
                    .fold(none -> it.original().create(job, payment), same -> it.original()
                            .get(PaymentOwner.of(job), same.id()))))),
    CREATE_PUTS_IT_TO_NO_JOB(it -> it.recorded(
                    payment -> payment.toBuilder().applications(List.empty()).build())
            .read(payment -> payment.toBuilder().applications(List.empty()).build())),
    CREATE_FORGETS_WHEN(it -> it.recorded(payment -> audited(payment, Audit.NONE))),
    CREATE_TAKES_ANY_JOB_FOR_AN_ABSENT_ONE(it -> it.onCreate((job, payment) ->
            it.original().create(job, payment).orElse(() -> it.original().create(new JobNumber(1), payment)))),
    READING_LOSES_APPLICATIONS(it ->
            it.read(payment -> payment.toBuilder().applications(List.empty()).build())),
    GET_SAYS_THAT_ABSENCE_IS_UNSENT(
            it -> it.onGet((owner, id) -> it.original().get(owner, id).mapLeft(MutatedResults::asNotSent))),
    GET_MINDS_NO_OWNER(it -> it.onGet((owner, id) -> it.original().get(it.ownerOf(id, owner), id))),
    LIST_HOLDS_EVERYBODYS_PAYMENTS(it -> it.onList((owner, page) -> it.original()
            .list(owner, page)
            .map(found -> Page.of(
                    page,
                    it.jobs()
                            .flatMap(each ->
                                    MutatedResults.itemsOf(it.original().list(PaymentOwner.of(each), page))))))),
    LIST_IGNORES_THE_PAGE(it -> it.onList((owner, page) -> it.original().list(owner, PageRequest.FIRST))),
    LIST_SKIPS_THE_LAST_OF_EACH_PAGE(
            it -> it.onList((owner, page) -> it.original().list(owner, page).map(MutatedResults::withoutLast))),
    LIST_FAILS_WHEN_THERE_IS_NOTHING(it -> it.onList((owner, page) -> MutatedResults.emptyAsNotFound(
            PaymentOperations.list(owner), it.original().list(owner, page)))),
    LIST_IS_EMPTY_WHEN_THE_OWNER_IS_ABSENT(
            it -> it.onList((owner, page) -> it.original().list(owner, page).orElse(MutatedResults.emptyPage(page)))),
    UPDATE_DOES_NOTHING(it -> it.onUpdate((job, id, change) -> it.original().get(PaymentOwner.of(job), id))),
    UPDATE_TAKES_KEEP_FOR_CLEAR(it -> it.onUpdate((job, id, change) -> it.original()
            .update(job, id, new PaymentChange(MutatedResults.clearingUnset(PaymentFields.ALL, change.patch()))))),
    UPDATE_TAKES_CLEAR_FOR_KEEP(it -> it.onUpdate((job, id, change) -> MutatedResults.withoutClears(change.patch())
            .fold(() -> it.original().get(PaymentOwner.of(job), id), set -> it.original()
                    .update(job, id, new PaymentChange(set))))),
    UPDATE_RETURNS_THE_PAYMENT_BEFORE(it -> it.onUpdate((job, id, change) -> {
        var before = it.original().get(PaymentOwner.of(job), id);
        return it.original().update(job, id, change).flatMap(after -> before);
    })),
    UPDATE_LOSES_APPLICATIONS(it ->
            it.changed(payment -> payment.toBuilder().applications(List.empty()).build())),
    UPDATE_SAYS_THAT_ABSENCE_IS_UNSENT(it -> it.onUpdate(
            (job, id, change) -> it.original().update(job, id, change).mapLeft(MutatedResults::asNotSent))),
    UPDATE_MINDS_NO_JOB(it -> it.onUpdate((job, id, change) -> it.original().update(it.jobOf(id, job), id, change))),
    UPDATE_CHANGES_BEFORE_IT_LOOKS_WHOSE_IT_IS(it -> it.onUpdate((job, id, change) -> {
        var answer = it.original().update(job, id, change);
        it.original().update(it.jobOf(id, job), id, change);
        return answer;
    })),
    DELETE_DOES_NOTHING(it -> it.onDelete(it.original()::get)),
    DELETE_RETURNS_SOMETHING_ELSE(it ->
            it.onDelete((owner, id) -> it.original().delete(owner, id).map(payment -> audited(payment, Audit.NONE)))),
    DELETE_TAKES_THE_ONE_BEFORE_TOO(it -> it.onDelete((owner, id) -> {
        it.original().delete(owner, new PaymentId(Math.max(1, id.value() - 1)));
        return it.original().delete(owner, id);
    })),
    DELETE_SUCCEEDS_TWICE(MutatedPayments::rememberingTheDeleted),
    DELETE_MINDS_NO_OWNER(it -> it.onDelete((owner, id) -> it.original().delete(it.ownerOf(id, owner), id))),
    DELETE_DELETES_BEFORE_IT_LOOKS_WHOSE_IT_IS(it -> it.onDelete((owner, id) -> {
        var answer = it.original().delete(owner, id);
        it.original().delete(it.ownerOf(id, owner), id);
        return answer;
    }));

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final UnaryOperator<MutatedPayments> mistake;

    PaymentMutation(UnaryOperator<MutatedPayments> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv mutate(Kickserv good) {
        return ComposedKickserv.of(good)
                .with(mistake.apply(new MutatedPayments(good.payments())).port());
    }

    private static Option<PaymentType> typeOf(NewPayment payment) {
        return payment.fields().updateOf(PaymentFields.TYPE).applyTo(Option.none());
    }

    private static NewPayment typed(NewPayment payment, PaymentType type) {
        return new NewPayment(payment.fields().set(PaymentFields.TYPE, type));
    }

    private static Money inexact(NewPayment payment) {
        Patch<Payment> fields = payment.fields();
        float amount = fields.updateOf(PaymentFields.AMOUNT)
                .applyTo(Option.none())
                .get()
                .amount()
                .floatValue();
        return new Money(BigDecimal.valueOf(Math.round(amount * 100f), 2));
    }

    private static boolean isSame(NewPayment requested, Payment there) {
        return PaymentFields.ALL.forAll(field ->
                field.valueIn(there).equals(requested.fields().updateOf(field).applyTo(Option.none())));
    }

    private static Payment audited(Payment payment, Audit audit) {
        return payment.toBuilder().audit(audit).build();
    }
}
