package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Draft;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * What is to change about a customer: each field is kept, set or cleared, at least one of them not kept. The change that
 * names no field is refused, since Kickserv's answer to it is not known.
 */
public record CustomerChange(Changes<Customer> changes) {
    /** The change, or every rule that it breaks. */
    public CustomerChange {
        InvalidInputException.throwIfAny(violations(changes));
    }

    public static Draft<Customer, CustomerChange> builder() {
        return Draft.of(CustomerChange::violations, CustomerChange::new);
    }

    /** Sets one field and keeps all others. */
    public static <T> Draft<Customer, CustomerChange> set(Field<Customer, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return builder().set(field, value);
    }

    /** Empties one field and keeps all others. */
    public static Draft<Customer, CustomerChange> clear(Field<Customer, ?> field) {
        Objects.requireNonNull(field, "field");
        return builder().clear(field);
    }

    /** The customer after this change; what is not named stays as it is. */
    public Customer applyTo(Customer before) {
        Objects.requireNonNull(before, "before");
        return new ChangedCustomer(before, changes).customer();
    }

    private static Seq<Violation> violations(Changes<Customer> changes) {
        return changes.nothing("customer").appendAll(changes.violations(CustomerFields.ALL));
    }
}
