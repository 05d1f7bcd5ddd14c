package io.github.kickserv4j.domain.payment;

/** How far a payment has come. Open: one word is documented, and payments entered by hand seem to have none. */
public sealed interface PaymentStatus {
    /** The card was charged (documented). */
    PaymentStatus CREDIT_CARD_TRANSACTION_COMPLETE = Known.CREDIT_CARD_TRANSACTION_COMPLETE;

    /** The word on the wire. */
    String text();

    /** The value of that word; a word that is not known is carried as it is. */
    static PaymentStatus of(String text) {
        for (Known known : Known.values()) {
            if (known.text.equals(text)) {
                return known;
            }
        }
        return new Other(text);
    }

    enum Known implements PaymentStatus {
        CREDIT_CARD_TRANSACTION_COMPLETE("credit_card_transaction_complete");

        private final String text;

        Known(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A word that was not known when this was written. */
    record Other(String text) implements PaymentStatus {
        @Override
        public String toString() {
            return text;
        }
    }
}
