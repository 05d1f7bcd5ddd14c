package com.example.violating.writes;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** All ways to end the failure of a write and not to ask whether it happened. */
final class UnsettledSamples {
    private final CustomerRepository customers;
    private final NewCustomer customer;
    private final List<String> log = new ArrayList<>();

    UnsettledSamples(CustomerRepository customers, NewCustomer customer) {
        this.customers = customers;
        this.customer = customer;
    }

    String folded() {
        return customers.create(customer).fold(Failure::reason, Customer::toString);
    }

    void logged() {
        customers.create(customer).peekLeft(failure -> log.add(failure.reason()));
    }

    boolean throughAnotherMethod() {
        return passedOn().map(Customer::id).fold(failure -> false, id -> true);
    }

    String byAnotherMethod() {
        return passedOn().fold(this::describe, Customer::toString);
    }

    void inLambda(List<CustomerNumber> numbers) {
        numbers.forEach(number -> customers.delete(number).peekLeft(failure -> log.add(failure.reason())));
    }

    String byReference(NewCustomer other) {
        return Either.<Failure, NewCustomer>right(other)
                .flatMap(customers::create)
                .fold(Failure::reason, it -> "");
    }

    String byReferenceAndCall(NewCustomer other) {
        return customers
                .create(customer)
                .flatMap(created -> customers.delete(created.number()))
                .flatMap(deleted -> Either.<Failure, NewCustomer>right(other).flatMap(customers::create))
                .fold(Failure::reason, it -> "");
    }

    void compared() {
        customers.create(customer).peekLeft(failure -> Objects.requireNonNull(failure));
    }

    void describedInList() {
        customers.create(customer).peekLeft(failure -> log.add(failure.operation() + " went wrong"));
    }

    void reasonInList(List<Object> all) {
        all.add(customers.create(customer).mapLeft(Failure::reason));
    }

    void byActionForSuccess(Consumer<Customer> action) {
        customers.create(customer).peek(action).peekLeft(failure -> log.add(failure.reason()));
    }

    void byOwnConsumer() {
        Consumer<Failure> action = failure -> log.add(failure.reason());
        customers.create(customer).peekLeft(action);
    }

    private Either<Failure, Customer> passedOn() {
        return customers.create(customer);
    }

    private String describe(Failure failure) {
        return failure.operation() + " went wrong";
    }
}
