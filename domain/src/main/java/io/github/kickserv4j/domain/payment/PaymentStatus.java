package io.github.kickserv4j.domain.payment;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Objects;

/**
 * The status of a payment. Open: one word is documented, and payments entered by hand seem to have none.
 *
 * @param text the word on the wire; one that is not known is carried as it is
 */
public record PaymentStatus(String text) implements Serializable {
    public PaymentStatus {
        Objects.requireNonNull(text, "text");
    }

    /** The card was charged (documented). */
    public static final PaymentStatus CREDIT_CARD_TRANSACTION_COMPLETE =
            new PaymentStatus("credit_card_transaction_complete");

    /** The words that were known when this was written. */
    public static final Seq<PaymentStatus> KNOWN = List.of(CREDIT_CARD_TRANSACTION_COMPLETE);

    @Override
    public boolean equals(Object other) {
        return other instanceof PaymentStatus same && same.text.equals(text);
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
