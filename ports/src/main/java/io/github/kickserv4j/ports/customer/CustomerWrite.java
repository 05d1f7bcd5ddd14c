package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Write;
import java.util.Objects;
import java.util.function.Function;

/** Describes a write of customers. */
public sealed interface CustomerWrite extends Write<Customer> {

    /** Handles every kind of write; the compiler sees to it that none is forgotten. */
    <R> R fold(
            Function<? super Create, ? extends R> create,
            Function<? super Update, ? extends R> update,
            Function<? super Delete, ? extends R> delete);

    /** The arguments of {@link CustomerRepository#create}. */
    record Create(NewCustomer customer) implements CustomerWrite {
        public Create {
            Objects.requireNonNull(customer, "customer");
        }

        @Override
        public Operation operation() {
            return CustomerOperations.CREATE;
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Update, ? extends R> update,
                Function<? super Delete, ? extends R> delete) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(delete, "delete");
            return create.apply(this);
        }
    }

    /** The arguments of {@link CustomerRepository#update}. */
    record Update(CustomerNumber number, CustomerChange change) implements CustomerWrite {
        public Update {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public Operation operation() {
            return CustomerOperations.update(number);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Update, ? extends R> update,
                Function<? super Delete, ? extends R> delete) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(delete, "delete");
            return update.apply(this);
        }
    }

    /** The arguments of {@link CustomerRepository#delete}. */
    record Delete(CustomerNumber number) implements CustomerWrite {
        public Delete {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public Operation operation() {
            return CustomerOperations.delete(number);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Update, ? extends R> update,
                Function<? super Delete, ? extends R> delete) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(delete, "delete");
            return delete.apply(this);
        }
    }
}
