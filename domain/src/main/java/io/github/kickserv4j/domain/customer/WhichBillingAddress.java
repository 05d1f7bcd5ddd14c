package io.github.kickserv4j.domain.customer;

/** Whose address a customer's invoices go to: Kickserv's {@code which_billing_address}. Open: Kickserv may add words. */
public sealed interface WhichBillingAddress {
    /** The customer's own service address (recorded). */
    WhichBillingAddress SERVICE = Known.SERVICE;

    /** The billing address of the parent customer (recorded). */
    WhichBillingAddress PARENT = Known.PARENT;

    /** The word on the wire. */
    String text();

    /** The value of that word; a word that is not known is carried as it is. */
    static WhichBillingAddress of(String text) {
        for (Known known : Known.values()) {
            if (known.text.equals(text)) {
                return known;
            }
        }
        return new Other(text);
    }

    enum Known implements WhichBillingAddress {
        SERVICE("service"),
        PARENT("parent");

        private final String text;

        Known(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /** A word that was not known when this was written; the one for the customer's own billing address must be among them. */
    record Other(String text) implements WhichBillingAddress {}
}
