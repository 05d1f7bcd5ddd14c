package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.Draft;
import io.github.kickserv4j.domain.shared.Field;

/** A value for a field, as somebody typed it. */
record Assignment<T>(Field<Customer, T> field, T value) {
    <R> Draft<Customer, R> in(Draft<Customer, R> draft) {
        return draft.set(field, value);
    }
}
