package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * What is to change about a customer: each field is kept, set or cleared, at least one of them not kept. The change that
 * names no field is refused, since Kickserv's answer to it is not known.
 */
public record CustomerChange(Patch<Customer> patch) {
    /** The change, or every rule that it breaks. */
    public CustomerChange {
        InvalidInputException.throwIfAny(violations(patch));
    }

    public static RecordBuilder<Customer, CustomerChange> builder() {
        return RecordBuilder.of(CustomerChange::violations, CustomerChange::new);
    }

    /** Sets one field and keeps all others. */
    public static <T> RecordBuilder<Customer, CustomerChange> set(Field<Customer, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return builder().set(field, value);
    }

    /** Empties one field and keeps all others. */
    public static RecordBuilder<Customer, CustomerChange> clear(Field<Customer, ?> field) {
        Objects.requireNonNull(field, "field");
        return builder().clear(field);
    }

    /** The customer after this change; what is not named stays as it is. */
    public Customer applyTo(Customer before) {
        Objects.requireNonNull(before, "before");
        return new CustomerPatcher(before, patch).customer();
    }

    private static Seq<Violation> violations(Patch<Customer> patch) {
        return patch.violationIfEmpty("customer").appendAll(patch.violations(CustomerFields.ALL));
    }
}
