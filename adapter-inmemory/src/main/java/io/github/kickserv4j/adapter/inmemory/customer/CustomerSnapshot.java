package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.vavr.collection.Seq;

/** The customers of a moment, and what the next one would have been called. */
public record CustomerSnapshot(Seq<Customer> customers, long nextNumber, long nextId) {
    /** These customers, and after them the numbers and ids that follow the highest. */
    public static CustomerSnapshot of(Seq<Customer> customers) {
        long number = customers.map(customer -> customer.number().value()).max().getOrElse(0L);
        long id = customers.map(customer -> customer.id().value()).max().getOrElse(0L);
        return new CustomerSnapshot(customers, number + 1, id + 1);
    }
}
