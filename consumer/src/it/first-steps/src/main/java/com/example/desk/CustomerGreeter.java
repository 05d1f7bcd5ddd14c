package com.example.desk;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;

record CustomerGreeter(CustomerRepository customers) {
    String greet(String name, String emailAddress) {
        return NewCustomer.builder(name)
                .emailAddress(emailAddress)
                .validate()
                .fold(violations -> violations.mkString("; "), this::create);
    }

    String correct(CustomerNumber number, String emailAddress) {
        return CustomerChange.builder()
                .emailAddress(emailAddress)
                .clearFax()
                .validate()
                .fold(violations -> violations.mkString("; "), change -> update(number, change));
    }

    private String create(NewCustomer customer) {
        return customers.create(customer).fold(Failure::message, created -> "Welcome, customer " + created.number());
    }

    private String update(CustomerNumber number, CustomerChange change) {
        return customers
                .update(number, change)
                .fold(Failure::message, changed -> "Changed customer " + changed.number());
    }
}
