package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * A customer that Kickserv is asked to create. It has a name; its id and number are Kickserv's to give, and a number that
 * one would send is ignored (documented).
 */
public record NewCustomer(Changes<Customer> fields) {
    /** The customer to be, if its fields keep every rule. */
    public NewCustomer {
        InvalidInputException.throwIfAny(violations(fields));
    }

    public static Builder builder() {
        return new Builder(Changes.none());
    }

    /** Begins with the one field that a customer must have. */
    public static Builder named(String name) {
        return builder().with(CustomerFields.NAME, name);
    }

    /** What Kickserv makes of it when it is created. */
    public Customer created(CustomerId id, CustomerNumber number, Audit audit) {
        return new ChangedCustomer(Customer.builder(id, number).audit(audit).build(), fields).customer();
    }

    private static Seq<Violation> violations(Changes<Customer> fields) {
        Seq<Violation> missing = fields.fields().contains(CustomerFields.NAME)
                ? List.empty()
                : List.of(new Violation(CustomerFields.NAME.name(), "is required", ""));
        return missing.appendAll(fields.violations());
    }

    /** Collects the fields; immutable, so that a started one can be shared. */
    public static final class Builder {
        private final Changes<Customer> fields;

        private Builder(Changes<Customer> fields) {
            this.fields = fields;
        }

        public <T> Builder with(Field<Customer, T> field, T value) {
            return new Builder(fields.set(field, value));
        }

        /** The customer to be, or all rules that it breaks. */
        public Validation<Seq<Violation>, NewCustomer> validate() {
            Seq<Violation> broken = violations(fields);
            return Validation.cond(broken.isEmpty(), () -> new NewCustomer(fields), () -> broken);
        }

        /**
         * The customer to be.
         *
         * @throws InvalidInputException with all rules that it breaks
         */
        public NewCustomer build() {
            return new NewCustomer(fields);
        }
    }
}
