package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.shared.Write;
import java.util.Objects;

/** What was asked of customers. As text, it names the customer by number, never anything about them. */
public sealed interface CustomerWrite extends Write {

    /** What {@link CustomerRepository#create} asks for. */
    record Create(NewCustomer customer) implements CustomerWrite {
        public Create {
            Objects.requireNonNull(customer, "customer");
        }

        @Override
        public String toString() {
            return CustomerOperations.CREATE.toString();
        }
    }

    /** What {@link CustomerRepository#update} asks for. */
    record Update(CustomerNumber number, CustomerChange change) implements CustomerWrite {
        public Update {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public String toString() {
            return CustomerOperations.update(number).toString();
        }
    }

    /** What {@link CustomerRepository#delete} asks for. */
    record Delete(CustomerNumber number) implements CustomerWrite {
        public Delete {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public String toString() {
            return CustomerOperations.delete(number).toString();
        }
    }
}
