package com.example.shop.config;

import com.example.shop.domain.Applicant;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;

/** Writes whose failures are given to code that takes any object. */
public record KeptFailures(
        CustomerRepository customers,
        List<Failure> failures,
        Queue<Failure> queue,
        Map<CustomerNumber, Either<Failure, Customer>> results,
        Consumer<Failure> action,
        Logger log) {

    public void inList(Applicant applicant) {
        customers.create(applicant.customer()).peekLeft(failures::add);
    }

    public void inQueue(Applicant applicant) {
        customers.create(applicant.customer()).peekLeft(failure -> queue.offer(failure));
    }

    public void inMap(Applicant applicant) {
        results.put(applicant.number(), customers.create(applicant.customer()));
    }

    public void logged(Applicant applicant) {
        customers.create(applicant.customer()).peekLeft(failure -> log.warn("failed: {}", failure));
    }

    public void byField(Applicant applicant) {
        customers.create(applicant.customer()).peekLeft(action);
    }

    public void byParameter(Applicant applicant, Consumer<Failure> audit) {
        customers.create(applicant.customer()).peekLeft(failure -> audit.accept(failure));
    }

    public void withNumber(Applicant applicant, BiConsumer<CustomerNumber, Failure> audit) {
        customers.create(applicant.customer()).peekLeft(failure -> audit.accept(applicant.number(), failure));
    }

    public String foldedByParameter(Applicant applicant, Function<Failure, String> describe) {
        return customers.create(applicant.customer()).fold(describe, Customer::toString);
    }

    public void inFuture(Applicant applicant, CompletableFuture<Either<Failure, Customer>> future) {
        future.complete(customers.create(applicant.customer()).peek(created -> log.info("created")));
    }

    public Outcome<?> inRecord(Applicant applicant) {
        return new Outcome<>(applicant.number(), customers.create(applicant.customer()));
    }

    /** What became of a request. */
    public record Outcome<T>(CustomerNumber number, T result) {}
}
