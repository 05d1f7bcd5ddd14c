package io.github.kickserv4j.domain.payment;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Objects;

/**
 * The means of payment: Kickserv's {@code payment_type}. Open: an account has words of its own (documented).
 *
 * @param text the word on the wire; one that is not known is carried as it is
 */
public record PaymentType(String text) implements Serializable {
    public PaymentType {
        Objects.requireNonNull(text, "text");
    }

    /** By card, through Kickserv (documented). */
    public static final PaymentType CREDIT_CARD_ONLINE = new PaymentType("Credit Card (Online)");

    /** By card, entered by hand (documented). */
    public static final PaymentType CREDIT_CARD = new PaymentType("Credit Card");

    /** By check; the usual word of an account (a client uses it). */
    public static final PaymentType CHECK = new PaymentType("Check");

    /** In cash; the usual word of an account (a client uses it). */
    public static final PaymentType CASH = new PaymentType("Cash");

    /** The words that were known when this was written. */
    public static final Seq<PaymentType> KNOWN = List.of(CREDIT_CARD_ONLINE, CREDIT_CARD, CHECK, CASH);

    @Override
    public boolean equals(Object other) {
        return other instanceof PaymentType same && same.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The word itself. */
    @Override
    public String toString() {
        return text;
    }
}
