package io.github.kickserv4j.domain.job;

/** Whether a job's invoice is paid. Open: Kickserv may add words. {@link #UNPAID} does not say that there is an invoice (recorded). */
public sealed interface InvoiceStatus {
    /** Paid (documented). */
    InvoiceStatus PAID = Known.PAID;

    /** Not paid, or never sent (recorded). */
    InvoiceStatus UNPAID = Known.UNPAID;

    /** The word on the wire. */
    String text();

    /** The value of that word; a word that is not known is carried as it is. */
    static InvoiceStatus of(String text) {
        for (Known known : Known.values()) {
            if (known.text.equals(text)) {
                return known;
            }
        }
        return new Other(text);
    }

    enum Known implements InvoiceStatus {
        PAID("paid"),
        UNPAID("unpaid");

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
    record Other(String text) implements InvoiceStatus {
        @Override
        public String toString() {
            return text;
        }
    }
}
