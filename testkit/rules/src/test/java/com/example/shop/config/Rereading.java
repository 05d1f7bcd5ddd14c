package com.example.shop.config;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.function.CheckedSupplier;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.time.Duration;

/** Repeats reads, and writes that were not carried out. */
record Rereading(CustomerRepository customers, RetryPolicy<Either<Failure, Customer>> policy) {
    Either<Failure, Customer> read(CustomerNumber number) {
        return Failsafe.with(policy).get(() -> customers.get(number));
    }

    Either<Failure, Customer> readThenCreate(CustomerNumber number, NewCustomer customer) {
        Either<Failure, Customer> found = Failsafe.with(policy).get(() -> customers.get(number));
        return found.flatMap(it -> customers.create(customer));
    }

    Either<Failure, Customer> readByHelperThenCreate(CustomerNumber number, NewCustomer customer) {
        return withRetry(() -> customers.get(number)).flatMap(it -> customers.create(customer));
    }

    Either<Failure, Customer> createInTime(NewCustomer customer) {
        return Failsafe.with(Timeout.<Either<Failure, Customer>>of(Duration.ofSeconds(1)))
                .get(() -> customers.create(customer));
    }

    Either<Failure, Customer> createWithBreaker(
            CircuitBreaker<Either<Failure, Customer>> breaker, NewCustomer customer) {
        return Failsafe.with(breaker).get(() -> customers.create(customer));
    }

    private Either<Failure, Customer> withRetry(CheckedSupplier<Either<Failure, Customer>> request) {
        return Failsafe.with(policy).get(request);
    }

    Either<Failure, Customer> create(NewCustomer customer) {
        RetryPolicy<Either<Failure, Customer>> ifNotDone = RetryPolicy.<Either<Failure, Customer>>builder()
                .handleResultIf(result -> result.fold(failure -> !failure.isOutcomeUnknown(), created -> false))
                .build();
        return Failsafe.with(ifNotDone).get(() -> customers.create(customer));
    }
}
