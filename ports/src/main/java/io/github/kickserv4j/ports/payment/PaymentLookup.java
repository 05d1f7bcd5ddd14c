package io.github.kickserv4j.ports.payment;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.shared.Doubt;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.evidence.Evidence;
import io.github.kickserv4j.ports.shared.evidence.RecordKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Looks among the payments for what was asked of them. */
record PaymentLookup(PaymentRepository payments, Doubt doubt) {
    private static final RecordKind<Payment> KIND = RecordKind.of(Payment::id, Payment::audit, Payment::unreadable);
    private static final Seq<Field<Payment, ?>> KEYS = List.of(PaymentFields.AMOUNT);

    Either<Failure, Reconciliation<Payment>> of(PaymentWrite write) {
        if (write instanceof PaymentWrite.Record asked) {
            return recorded(asked);
        }
        return write instanceof PaymentWrite.Change change ? changed(change) : deleted((PaymentWrite.Delete) write);
    }

    private Either<Failure, Reconciliation<Payment>> recorded(PaymentWrite.Record asked) {
        PaymentOwner job = PaymentOwner.of(asked.job());
        return evidence(asked.payment().fields()).created(KEYS, other -> rival(asked, other), payments.all(job));
    }

    private static Option<Changes<Payment>> rival(PaymentWrite.Record asked, Write other) {
        return other instanceof PaymentWrite.Record rival && rival.job().equals(asked.job())
                ? Option.some(rival.payment().fields())
                : Option.none();
    }

    private Either<Failure, Reconciliation<Payment>> changed(PaymentWrite.Change change) {
        return evidence(change.change().changes()).changed(payments.get(PaymentOwner.of(change.job()), change.id()));
    }

    private Either<Failure, Reconciliation<Payment>> deleted(PaymentWrite.Delete delete) {
        return Evidence.deleted(
                KIND,
                payments.get(delete.owner(), delete.id()),
                () -> payments.list(delete.owner(), PageRequest.FIRST));
    }

    private Evidence<Payment> evidence(Changes<Payment> asked) {
        return Evidence.of(KIND, asked, doubt);
    }
}
