package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Field;

/** A value for a field, as somebody typed it. */
record Assignment<T>(Field<Customer, T> field, T value) {
    NewCustomer.Builder in(NewCustomer.Builder customer) {
        return customer.with(field, value);
    }

    CustomerChange.Builder in(CustomerChange.Builder change) {
        return change.set(field, value);
    }
}
