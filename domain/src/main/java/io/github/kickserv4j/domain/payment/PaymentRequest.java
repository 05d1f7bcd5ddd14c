package io.github.kickserv4j.domain.payment;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentRequestId;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * A request for payment that was sent to a customer. A job has one at the most: a second replaces the first (documented).
 *
 * @param amount in units of the currency; Kickserv sends it in cents, here alone (documented)
 * @param paid whether it was paid through this request; stays false if it was paid otherwise (documented)
 */
public record PaymentRequest(
        PaymentRequestId id, Option<Money> amount, Option<String> message, Option<Boolean> paid, Audit audit)
        implements Serializable {
    public PaymentRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(audit, "audit");
    }
}
