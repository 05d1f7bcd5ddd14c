package io.github.kickserv4j.ports.readahead;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.ports.payment.ForwardingPaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.stream.Stream;

/** Walks over payments that read ahead. */
@CheckReturnValue
final class ReadAheadPayments extends ForwardingPaymentRepository {
    private final PaymentRepository delegate;
    private final ReadAhead readAhead;

    ReadAheadPayments(PaymentRepository delegate, ReadAhead readAhead) {
        this.delegate = delegate;
        this.readAhead = readAhead;
    }

    @Override
    protected PaymentRepository delegate() {
        return delegate;
    }

    @Override
    public Stream<Either<Failure, Payment>> all(PaymentOwner owner) {
        Objects.requireNonNull(owner, "owner");
        return all(owner, PageRequest.FIRST);
    }

    @Override
    public Stream<Either<Failure, Payment>> all(PaymentOwner owner, PageRequest from) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(from, "from");
        return readAhead.walk(PaymentOperations.all(owner), from, page -> delegate.list(owner, page), Payment::id);
    }
}
