package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.shared.Write;

/** What was asked of customers. As text, it names the customer by number, never anything about them. */
public sealed interface CustomerWrite extends Write {

    /** What {@link CustomerRepository#create} asks for. */
    record Create(NewCustomer customer) implements CustomerWrite {
        @Override
        public String toString() {
            return CustomerOperations.CREATE.toString();
        }
    }

    /** What {@link CustomerRepository#update} asks for. */
    record Update(CustomerNumber number, CustomerChange change) implements CustomerWrite {
        @Override
        public String toString() {
            return CustomerOperations.update(number).toString();
        }
    }

    /** What {@link CustomerRepository#delete} asks for. */
    record Delete(CustomerNumber number) implements CustomerWrite {
        @Override
        public String toString() {
            return CustomerOperations.delete(number).toString();
        }
    }
}
