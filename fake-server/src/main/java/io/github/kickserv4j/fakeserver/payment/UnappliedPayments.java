package io.github.kickserv4j.fakeserver.payment;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps payments that were recorded against a customer, and so are applied to no job. Kickserv has them, but no port
 * can record one. Those of a deleted customer stay, unreachable, because no other customer gets that id.
 */
@ReliesOn({"customer-payments-are-unapplied", "unapplied-payments-change-no-balance"})
final class UnappliedPayments {
    /** Far from the ids of payments in the ports. */
    private static final long FIRST_ID = 999_000_001;

    private final ConcurrentSkipListMap<Long, Payment> payments = new ConcurrentSkipListMap<>();
    private final AtomicLong ids = new AtomicLong(FIRST_ID);
    private final Clock clock;

    UnappliedPayments(Clock clock) {
        this.clock = clock;
    }

    Payment create(CustomerId customer, NewPayment payment) {
        var id = new PaymentId(ids.getAndIncrement());
        Payment recorded = recorded(id, customer, payment.fields());
        payments.put(id.value(), recorded);
        return recorded;
    }

    private Payment recorded(PaymentId id, CustomerId customer, Patch<Payment> fields) {
        Option<OffsetDateTime> now = Option.some(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        return Payment.builder(id)
                .date(value(fields, PaymentFields.DATE))
                .type(value(fields, PaymentFields.TYPE))
                .amount(value(fields, PaymentFields.AMOUNT))
                .notes(value(fields, PaymentFields.NOTES))
                .refNumber(value(fields, PaymentFields.REF_NUMBER))
                .customer(Option.some(customer))
                .audit(new Audit(now, Option.none(), now, Option.none(), Option.none()))
                .build();
    }

    private static <T> Option<T> value(Patch<Payment> fields, Field<Payment, T> field) {
        return fields.updateOf(field).applyTo(Option.none());
    }

    /** Returns the payments of a customer in the order in which they were recorded. */
    Seq<Payment> of(CustomerId customer) {
        return List.ofAll(payments.values())
                .filter(payment -> payment.customer().contains(customer));
    }

    /** Removes and returns the payment, or returns none if that customer does not have it. */
    Option<Payment> delete(CustomerId customer, PaymentId id) {
        return Option.of(payments.get(id.value()))
                .filter(payment -> payment.customer().contains(customer))
                .flatMap(payment -> Option.of(payments.remove(id.value())));
    }
}
