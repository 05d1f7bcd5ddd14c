package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.adapter.inmemory.customer.CustomerSnapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** All that an account held at one moment. Immutable; it can be restored into any twin, any number of times. */
public final class Snapshot {
    static final Snapshot EMPTY = new Snapshot(new CustomerSnapshot(List.empty(), 1, 7_100_001));

    private final CustomerSnapshot customers;

    Snapshot(CustomerSnapshot customers) {
        this.customers = customers;
    }

    /** An account with these customers; those that are created later get the ids and numbers after the highest. */
    public static Snapshot of(Seq<Customer> customers) {
        return new Snapshot(CustomerSnapshot.of(customers));
    }

    /** In the order of their numbers. */
    public Seq<Customer> customers() {
        return customers.customers();
    }

    CustomerSnapshot customerSnapshot() {
        return customers;
    }
}
