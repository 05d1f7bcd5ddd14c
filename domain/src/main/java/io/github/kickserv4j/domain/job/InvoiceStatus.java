package io.github.kickserv4j.domain.job;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Objects;

/**
 * The payment status of a job's invoice. Open: Kickserv may add words. {@link #UNPAID} does not say that there is an invoice
 * (recorded).
 *
 * @param text the word on the wire; one that is not known is carried as it is
 */
public record InvoiceStatus(String text) implements Serializable {
    public InvoiceStatus {
        Objects.requireNonNull(text, "text");
    }

    /** Paid (documented). */
    public static final InvoiceStatus PAID = new InvoiceStatus("paid");

    /** Not paid, or never sent (recorded). */
    public static final InvoiceStatus UNPAID = new InvoiceStatus("unpaid");

    /** The words that were known when this was written. */
    public static final Seq<InvoiceStatus> KNOWN = List.of(PAID, UNPAID);

    @Override
    public boolean equals(Object other) {
        return other instanceof InvoiceStatus same && same.text.equals(text);
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
