package com.example.shop.application;

import com.example.shop.domain.Applicant;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Loops that make another write each time, or ask before they repeat one. */
public record BulkImport(CustomerRepository customers) {

    public List<Either<Failure, Customer>> each(List<Applicant> applicants) {
        List<Either<Failure, Customer>> results = new ArrayList<>();
        for (Applicant applicant : applicants) {
            results.add(customers.create(applicant.customer()));
        }
        return results;
    }

    public List<Either<Failure, Customer>> byIndex(CustomerNumber[] numbers) {
        List<Either<Failure, Customer>> results = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            if (i % 2 == 0) {
                continue;
            }
            results.add(customers.delete(numbers[i]));
        }
        return results;
    }

    public List<Either<Failure, Customer>> byIterator(Iterator<Applicant> applicants) {
        List<Either<Failure, Customer>> results = new ArrayList<>();
        while (applicants.hasNext()) {
            results.add(customers.create(applicants.next().customer()));
        }
        return results;
    }

    public List<Either<Failure, Customer>> byCounting(int count) {
        List<Either<Failure, Customer>> results = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            results.add(customers.create(Registration.named("Customer " + i)));
        }
        return results;
    }

    public Either<Failure, Customer> askingFirst(Applicant applicant) {
        Either<Failure, Customer> result = customers.create(applicant.customer());
        for (int attempt = 1; attempt < 3 && wasNotSent(result); attempt++) {
            result = customers.create(applicant.customer());
        }
        return result;
    }

    public Either<Failure, Customer> readAgain(CustomerNumber number) {
        Either<Failure, Customer> result = customers.get(number);
        for (int attempt = 1; attempt < 3; attempt++) {
            result = customers.get(number);
        }
        return result;
    }

    private static boolean wasNotSent(Either<Failure, Customer> result) {
        return result.fold(failure -> !failure.isOutcomeUnknown(), created -> false);
    }
}
