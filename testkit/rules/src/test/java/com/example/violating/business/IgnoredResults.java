package com.example.violating.business;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import java.util.List;
import java.util.function.Consumer;

/** All ways to write and ignore the result. */
record IgnoredResults(CustomerRepository customers, List<CustomerNumber> numbers) {
    void statement(CustomerNumber number) {
        customers.delete(number);
    }

    void afterPeek(CustomerNumber number) {
        customers.get(number).peek(IgnoredResults::greet);
    }

    void swapped(CustomerNumber number) {
        customers.get(number).swap().peekLeft(IgnoredResults::greet);
    }

    void lambda() {
        numbers.forEach(number -> customers.delete(number));
    }

    Consumer<CustomerNumber> reference() {
        return customers::delete;
    }

    private static void greet(Object customer) {
        System.out.println(customer);
    }
}
