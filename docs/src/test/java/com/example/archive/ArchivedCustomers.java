package com.example.archive;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.ForwardingCustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/** Keeps all customers. */
final class ArchivedCustomers extends ForwardingCustomerRepository {
    private final CustomerRepository customers;

    ArchivedCustomers(CustomerRepository customers) {
        this.customers = customers;
    }

    @Override
    protected CustomerRepository delegate() {
        return customers;
    }

    @Override
    public Either<Failure, Customer> delete(CustomerNumber number) {
        return Refusal.of(CustomerOperations.delete(number));
    }
}
