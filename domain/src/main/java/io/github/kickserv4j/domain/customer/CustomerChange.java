package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * What is to change about a customer: each field is kept, set or cleared, at least one of them not kept. The change that
 * names no field is refused, since Kickserv's answer to it is not known.
 */
public record CustomerChange(Changes<Customer> changes) {
    /** The change, or every rule that it breaks. */
    public CustomerChange {
        InvalidInputException.throwIfAny(violations(changes));
    }

    public static Builder builder() {
        return new Builder(Changes.none());
    }

    /** Sets one field and keeps all others. */
    public static <T> Builder set(Field<Customer, T> field, T value) {
        return builder().set(field, value);
    }

    /** Empties one field and keeps all others. */
    public static Builder clear(Field<Customer, ?> field) {
        return builder().clear(field);
    }

    /** The customer after this change; what is not named stays as it is. */
    public Customer applyTo(Customer before) {
        return new ChangedCustomer(before, changes).customer();
    }

    private static Seq<Violation> violations(Changes<Customer> changes) {
        return changes.fields().isEmpty()
                ? List.of(new Violation("customer", "must change at least one field", ""))
                : changes.violations();
    }

    /** Collects what is to change; immutable, so that a started one can be shared. */
    public static final class Builder {
        private final Changes<Customer> changes;

        private Builder(Changes<Customer> changes) {
            this.changes = changes;
        }

        public <T> Builder set(Field<Customer, T> field, T value) {
            return new Builder(changes.set(field, value));
        }

        public Builder clear(Field<Customer, ?> field) {
            return new Builder(changes.clear(field));
        }

        /** The change, or all rules that it breaks. */
        public Validation<Seq<Violation>, CustomerChange> validate() {
            Seq<Violation> broken = violations(changes);
            return Validation.cond(broken.isEmpty(), () -> new CustomerChange(changes), () -> broken);
        }

        /**
         * The change.
         *
         * @throws InvalidInputException with all rules that it breaks
         */
        public CustomerChange build() {
            return new CustomerChange(changes);
        }
    }
}
