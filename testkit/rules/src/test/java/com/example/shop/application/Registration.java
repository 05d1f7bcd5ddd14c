package com.example.shop.application;

import com.example.shop.domain.Applicant;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes whose failures are passed on, thrown, kept, or asked whether the write may have happened. */
public final class Registration {
    private final CustomerRepository customers;
    private final FailureLog log;
    private final List<String> doubts = new ArrayList<>();
    private @Nullable Either<Failure, Customer> last;

    public Registration(CustomerRepository customers, FailureLog log) {
        this.customers = customers;
        this.log = log;
    }

    public Either<Failure, Customer> passedOn(Applicant applicant) {
        return customers.create(applicant.customer());
    }

    public String askedForDelivery(Applicant applicant) {
        return passedOn(applicant)
                .fold(failure -> failure.delivery() == Delivery.NOT_SENT ? "again" : "look", Customer::toString);
    }

    public String askedByAnotherMethod(Applicant applicant) {
        return passedOn(applicant).fold(this::advice, Customer::toString);
    }

    public String reconciled(Applicant applicant) {
        return passedOn(applicant)
                .fold(
                        failure -> customers.reconcile(failure).fold(Failure::reason, Object::toString),
                        Customer::toString);
    }

    public void stored(Applicant applicant) {
        passedOn(applicant)
                .peekLeft(failure -> failure.uncertainWrite().forEach(write -> doubts.add(write.toString())));
    }

    public Customer thrown(Applicant applicant) {
        return passedOn(applicant).getOrElseThrow(Failure::toException);
    }

    public void keptInField(Applicant applicant) {
        last = passedOn(applicant);
    }

    public void givenToAnother(Applicant applicant) {
        passedOn(applicant).peekLeft(log::failed);
    }

    public String ofReads(Applicant applicant) {
        return customers.get(applicant.number()).fold(Failure::reason, Customer::toString);
    }

    public Option<Either<Failure, Customer>> last() {
        return Option.of(last);
    }

    private String advice(Failure failure) {
        return failure.isOutcomeUnknown() ? "look whether it is there" : failure.reason();
    }

    static NewCustomer named(String name) {
        return NewCustomer.builder(name).build();
    }
}
