package io.github.kickserv4j.domain.payment;

/** How was paid: Kickserv's {@code payment_type}. Open: an account has words of its own (documented). */
public sealed interface PaymentType {
    /** By card, through Kickserv (documented). */
    PaymentType CREDIT_CARD_ONLINE = Known.CREDIT_CARD_ONLINE;

    /** By card, entered by hand (documented). */
    PaymentType CREDIT_CARD = Known.CREDIT_CARD;

    /** By check; the usual word of an account (a client uses it). */
    PaymentType CHECK = Known.CHECK;

    /** In cash; the usual word of an account (a client uses it). */
    PaymentType CASH = Known.CASH;

    /** The word on the wire. */
    String text();

    /** The value of that word; a word that is not known is carried as it is. */
    static PaymentType of(String text) {
        for (Known known : Known.values()) {
            if (known.text.equals(text)) {
                return known;
            }
        }
        return new Other(text);
    }

    enum Known implements PaymentType {
        CREDIT_CARD_ONLINE("Credit Card (Online)"),
        CREDIT_CARD("Credit Card"),
        CHECK("Check"),
        CASH("Cash");

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

    /** One of the account's own words. */
    record Other(String text) implements PaymentType {
        @Override
        public String toString() {
            return text;
        }
    }
}
