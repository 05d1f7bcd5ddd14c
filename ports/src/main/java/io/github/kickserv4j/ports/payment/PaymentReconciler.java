package io.github.kickserv4j.ports.payment;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.evidence.RecordDescriptor;
import io.github.kickserv4j.ports.shared.evidence.WriteMatcher;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Looks among the payments for what was asked of them. */
record PaymentReconciler(PaymentRepository payments, UncertainWrite uncertainWrite) {
    private static final RecordDescriptor<Payment> KIND =
            RecordDescriptor.of(Payment::id, Payment::audit, Payment::unreadable);
    private static final Seq<Field<Payment, ?>> KEYS = List.of(PaymentFields.AMOUNT);

    Either<Failure, Reconciliation<Payment>> reconcile(PaymentWrite write) {
        if (write instanceof PaymentWrite.Create asked) {
            return recorded(asked);
        }
        return write instanceof PaymentWrite.Update update ? changed(update) : deleted((PaymentWrite.Delete) write);
    }

    private Either<Failure, Reconciliation<Payment>> recorded(PaymentWrite.Create asked) {
        PaymentOwner job = PaymentOwner.of(asked.job());
        return evidence(asked.payment().fields()).matchCreation(KEYS, other -> rival(asked, other), payments.all(job));
    }

    private static Option<Patch<Payment>> rival(PaymentWrite.Create asked, Write other) {
        return other instanceof PaymentWrite.Create rival && rival.job().equals(asked.job())
                ? Option.some(rival.payment().fields())
                : Option.none();
    }

    private Either<Failure, Reconciliation<Payment>> changed(PaymentWrite.Update update) {
        return evidence(update.change().patch()).matchChange(payments.get(PaymentOwner.of(update.job()), update.id()));
    }

    private Either<Failure, Reconciliation<Payment>> deleted(PaymentWrite.Delete delete) {
        return WriteMatcher.matchDeletion(
                KIND,
                payments.get(delete.owner(), delete.id()),
                () -> payments.list(delete.owner(), PageRequest.FIRST));
    }

    private WriteMatcher<Payment> evidence(Patch<Payment> asked) {
        return WriteMatcher.of(KIND, asked, uncertainWrite);
    }
}
