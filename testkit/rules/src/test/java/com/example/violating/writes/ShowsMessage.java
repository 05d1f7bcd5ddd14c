package com.example.violating.writes;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;

/** Reports the doubt by the message, and does nothing about it. */
record ShowsMessage(CustomerRepository customers) {
    String create(NewCustomer customer) {
        return customers.create(customer).fold(Failure::message, Customer::toString);
    }
}
