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
import java.util.function.BooleanSupplier;

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

    public String whenReady(BooleanSupplier ready, Applicant applicant) {
        while (true) {
            if (ready.getAsBoolean()) {
                return customers
                        .create(applicant.customer())
                        .getOrElseThrow(Failure::toException)
                        .toString();
            }
        }
    }

    public void onceForEachGroup(List<List<String>> groups, Applicant applicant, List<Failure> failures) {
        for (List<String> answers : groups) {
            Applicant asked = groups.get(answers.size()).isEmpty() ? applicant : named(answers);
            for (String answer : answers) {
                if (answer.equals("yes")) {
                    customers.create(asked.customer()).peekLeft(failures::add);
                    break;
                }
            }
        }
    }

    public String afterWaiting(Applicant applicant) {
        while (true) {
            try {
                Thread.sleep(1);
                return customers
                        .create(applicant.customer())
                        .getOrElseThrow(Failure::toException)
                        .toString();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public void inEveryBranch(List<CustomerRepository> branches, Applicant applicant, List<Failure> failures) {
        for (CustomerRepository branch : branches) {
            branch.create(applicant.customer()).peekLeft(failures::add);
        }
    }

    public void byChoice(List<Boolean> answers, Applicant first, Applicant second, List<Failure> failures) {
        for (boolean answer : answers) {
            customers.create((answer ? first : second).customer()).peekLeft(failures::add);
        }
    }

    public void byBranch(List<String> answers, Applicant first, Applicant second, List<Failure> failures) {
        for (String answer : answers) {
            Applicant chosen = first;
            if (answer.equals("second")) {
                chosen = second;
            }
            customers.create(chosen.customer()).peekLeft(failures::add);
        }
    }

    public void bySwitch(List<String> answers, Applicant first, Applicant second, List<Failure> failures) {
        for (String answer : answers) {
            Applicant chosen =
                    switch (answer) {
                        case "first" -> first;
                        default -> second;
                    };
            customers.create(chosen.customer()).peekLeft(failures::add);
        }
    }

    private static Applicant named(List<String> words) {
        return new Applicant(new CustomerNumber(words.size()), Registration.named(words.get(0)));
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
