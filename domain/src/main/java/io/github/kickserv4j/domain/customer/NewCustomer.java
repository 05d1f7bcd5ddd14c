package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Objects;

/**
 * A customer that Kickserv is asked to create. It has a name; its id and number are Kickserv's to give, and a number that
 * one would send is ignored (documented).
 */
public record NewCustomer(Patch<Customer> fields) implements Serializable {
    /** Refuses fields that break a rule, with all violations. */
    public NewCustomer {
        InvalidInputException.throwIfAny(violations(fields));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the one field that a customer must have. */
    public static Builder builder(String name) {
        Objects.requireNonNull(name, "name");
        return builder().name(name);
    }

    private static Seq<Violation> violations(Patch<Customer> fields) {
        return fields.violationIfUnset(CustomerFields.NAME).appendAll(fields.violations(CustomerFields.ALL));
    }

    /** Builds a {@link NewCustomer}; each setter changes and returns this builder. */
    public static final class Builder extends CustomerSetters<NewCustomer, Builder> {
        private Builder() {
            super(NewCustomer::violations, NewCustomer::new);
        }
    }
}
