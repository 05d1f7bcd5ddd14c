package io.github.kickserv4j.domain.customer;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * Names a customer.
 *
 * @param display the name that Kickserv shows and searches; empty when the server sent none, which it should not
 * @param full the name below its parents, such as {@code Parent LLC:Child}; made by QuickBooks (recorded)
 * @param isCompany whether the customer is a company; not the company's name
 */
public record CustomerName(
        String display,
        Option<String> first,
        Option<String> last,
        Option<String> company,
        Option<String> full,
        Option<Boolean> isCompany)
        implements Serializable {
    public CustomerName {
        Objects.requireNonNull(display, "display");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(full, "full");
        Objects.requireNonNull(isCompany, "isCompany");
    }

    /** The customer is known by this name alone. */
    public static CustomerName of(String display) {
        Objects.requireNonNull(display, "display");
        return new CustomerName(display, Option.none(), Option.none(), Option.none(), Option.none(), Option.none());
    }
}
