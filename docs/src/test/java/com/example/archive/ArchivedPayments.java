package com.example.archive;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.payment.ForwardingPaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/** Keeps all payments. */
final class ArchivedPayments extends ForwardingPaymentRepository {
    private final PaymentRepository payments;

    ArchivedPayments(PaymentRepository payments) {
        this.payments = payments;
    }

    @Override
    protected PaymentRepository delegate() {
        return payments;
    }

    @Override
    public Either<Failure, Payment> delete(PaymentOwner owner, PaymentId id) {
        return Refusal.of(PaymentOperations.delete(owner, id));
    }
}
