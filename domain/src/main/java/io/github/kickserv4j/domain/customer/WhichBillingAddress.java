package io.github.kickserv4j.domain.customer;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Objects;

/**
 * The customer whose address invoices go to: Kickserv's {@code which_billing_address}. Open: Kickserv may add words.
 *
 * @param text the word on the wire; one that is not known is carried as it is
 */
public record WhichBillingAddress(String text) implements Serializable {
    public WhichBillingAddress {
        Objects.requireNonNull(text, "text");
    }

    /** The customer's own service address (recorded). */
    public static final WhichBillingAddress SERVICE = new WhichBillingAddress("service");

    /** The billing address of the parent customer (recorded). */
    public static final WhichBillingAddress PARENT = new WhichBillingAddress("parent");

    /** The words that were known when this was written. */
    public static final Seq<WhichBillingAddress> KNOWN = List.of(SERVICE, PARENT);

    @Override
    public boolean equals(Object other) {
        return other instanceof WhichBillingAddress same && same.text.equals(text);
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
