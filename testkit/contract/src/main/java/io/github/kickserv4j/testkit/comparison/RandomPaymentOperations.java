package io.github.kickserv4j.testkit.comparison;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.comparison.RecordPool.OwnedPayment;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Supplier;

/** Random operations on payments. */
record RandomPaymentOperations(RecordPool pool, RandomValues values) {

    Seq<Supplier<ComparedOperation<?>>> generators() {
        return List.of(
                this::create,
                this::create,
                this::create,
                this::update,
                this::delete,
                this::get,
                this::list,
                this::walk);
    }

    private ComparedOperation<?> create() {
        JobNumber job = pool.job().number();
        var payment = new NewPayment(
                values.patchWithRequired(List.of(PaymentFields.DATE, PaymentFields.AMOUNT), PaymentFields.ALL));
        return ComparedOperation.of(
                        "record for " + job + " " + payment, it -> it.payments().create(job, payment))
                .withResultHandler(recorded -> pool.add(job, recorded))
                .withAffectedJob(job);
    }

    private ComparedOperation<?> update() {
        OwnedPayment payment = pool.payment();
        var change = new PaymentChange(values.randomPatch(PaymentFields.ALL));
        return ComparedOperation.of("change " + payment + " " + change, it -> it.payments()
                        .update(payment.job(), payment.id(), change))
                .withAffectedJob(payment.job());
    }

    private ComparedOperation<?> delete() {
        OwnedPayment payment = pool.payment();
        PaymentOwner owner = pool.ownerOf(payment);
        return ComparedOperation.of("delete " + payment + " of " + owner, it -> it.payments()
                        .delete(owner, payment.id()))
                .withAffectedJob(payment.job());
    }

    private ComparedOperation<?> get() {
        OwnedPayment payment = pool.payment();
        PaymentOwner owner = pool.ownerOf(payment);
        return ComparedOperation.of(
                "get " + payment + " of " + owner, it -> it.payments().get(owner, payment.id()));
    }

    private ComparedOperation<?> list() {
        PaymentOwner owner = pool.paymentOwner();
        var page = new PageRequest(values.oneTo(2));
        return ComparedOperation.of(
                "payments of " + owner + " " + page, it -> it.payments().list(owner, page));
    }

    private ComparedOperation<?> walk() {
        PaymentOwner owner = pool.paymentOwner();
        return ComparedOperation.walk(
                "all payments of " + owner, it -> it.payments().all(owner));
    }
}
