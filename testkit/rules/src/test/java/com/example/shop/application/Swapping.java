package com.example.shop.application;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/** Puts the failure on the right side and loses none. */
record Swapping(CustomerRepository customers, FailureLog log) {
    String folded(CustomerNumber number) {
        return customers.get(number).swap().fold(Customer::toString, Failure::message);
    }

    Failure swappedBack(CustomerNumber number) {
        return customers.get(number).swap().peek(log::failed).swap().getLeft();
    }

    Failure plain(Either<Failure, Customer> failed) {
        Either<Customer, Failure> swapped = failed.swap();
        return swapped.fold(customer -> failed.getLeft(), failure -> failure);
    }

    void reported(CustomerNumber number) {
        customers.get(number).swap().swap().peekLeft(log::failed);
    }
}
