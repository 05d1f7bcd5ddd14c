package com.example.shop.config;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/** Repeats reads, and writes that were not carried out. */
record Rereading(CustomerRepository customers, RetryPolicy<Either<Failure, Customer>> policy) {
    Either<Failure, Customer> read(CustomerNumber number) {
        return Failsafe.with(policy).get(() -> customers.get(number));
    }

    Either<Failure, Customer> create(NewCustomer customer) {
        RetryPolicy<Either<Failure, Customer>> ifNotDone = RetryPolicy.<Either<Failure, Customer>>builder()
                .handleResultIf(result -> result.fold(failure -> !failure.isOutcomeUnknown(), created -> false))
                .build();
        return Failsafe.with(ifNotDone).get(() -> customers.create(customer));
    }
}
