package com.example.shop.application;

import com.example.shop.domain.Visit;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/** Business code that passes failures on, folds them, or throws them. */
public final class CustomerGreeter {
    private final CustomerRepository customers;
    private final List<String> reasons = new ArrayList<>();

    public CustomerGreeter(CustomerRepository customers) {
        this.customers = customers;
    }

    public Either<Failure, String> greeting(Visit visit) {
        return customers.get(visit.customer()).map(customer -> "Hello " + name(customer));
    }

    public String greetingOrMessage(Visit visit) {
        return greeting(visit).fold(Failure::message, greeting -> greeting);
    }

    public String greetingOrReason(Visit visit) {
        return greeting(visit)
                .peekLeft(failure -> reasons.add(failure.reason()))
                .mapLeft(Failure::reason)
                .fold(reason -> reason, greeting -> greeting);
    }

    public Either<Failure, Seq<String>> greetings(Seq<Visit> visits) {
        return Either.traverseRight(visits, this::greeting);
    }

    public void recordGreeting(Visit visit) {
        greeting(visit).peek(reasons::add).peekLeft(failure -> reasons.add(failure.reason()));
    }

    public void recordReason(Visit visit) {
        greeting(visit)
                .peekLeft(failure -> reasons.add(failure.reason()))
                .map(String::trim)
                .peek(reasons::add);
    }

    public String greetingOrThrow(Visit visit) {
        return greeting(visit).getOrElseThrow(Failure::toException);
    }

    private static String name(Customer customer) {
        return customer.name().first().getOrElse(customer.name().display());
    }
}
