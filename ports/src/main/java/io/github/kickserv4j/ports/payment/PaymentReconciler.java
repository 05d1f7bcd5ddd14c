package io.github.kickserv4j.ports.payment;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.reconcile.RecordDescriptor;
import io.github.kickserv4j.ports.shared.reconcile.WriteMatcher;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Declares the key fields of payments, and how a write of them is found. */
record PaymentReconciler(PaymentRepository payments) {
    static final RecordDescriptor<Payment> PAYMENT =
            RecordDescriptor.of(Payment::id, Payment::audit, Payment::unreadable);
    private static final Seq<Field<Payment, ?>> KEYS = List.of(PaymentFields.AMOUNT);

    Either<Failure, Reconciliation<Payment>> match(PaymentWrite write, WriteMatcher<Payment> matcher) {
        return write.fold(
                create -> matcher.matchCreation(
                        create.payment().fields(),
                        KEYS,
                        other -> competing(create, other),
                        payments.all(PaymentOwner.of(create.job()))),
                update -> matcher.matchChange(
                        update.change().patch(), payments.get(PaymentOwner.of(update.job()), update.id())),
                delete -> matcher.matchDeletion(
                        payments.get(delete.owner(), delete.id()),
                        () -> payments.list(delete.owner(), PageRequest.FIRST)));
    }

    private static Option<Patch<Payment>> competing(PaymentWrite.Create requested, Write<?> other) {
        return other instanceof PaymentWrite.Create create && create.job().equals(requested.job())
                ? Option.some(create.payment().fields())
                : Option.none();
    }
}
