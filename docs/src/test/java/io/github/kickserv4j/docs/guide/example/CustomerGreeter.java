package io.github.kickserv4j.docs.guide.example;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;

record CustomerGreeter(CustomerRepository customers) {
    String greet(String name, String emailAddress) {
        return NewCustomer.builder(name)
                .emailAddress(emailAddress)
                .validate()
                .fold(violations -> violations.mkString("; "), this::create);
    }

    private String create(NewCustomer customer) {
        return customers.create(customer).fold(Failure::message, created -> "Welcome, customer " + created.number());
    }
}
