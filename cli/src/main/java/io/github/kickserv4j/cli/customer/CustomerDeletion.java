package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.GlobalOptions;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.vavr.control.Either;
import io.vavr.control.Validation;

/** The deletion of a customer, which reads the customer first, since the deletion answers with the number alone. */
final class CustomerDeletion {
    /** True if the client is read-only and refuses the deletion, so that nothing needs to be read. */
    static final Parameter<Boolean> IS_REFUSED = new Parameter<>(
            spec -> spec, parsedArguments -> Validation.valid(parsedArguments.has(GlobalOptions.READ_ONLY)));

    private CustomerDeletion() {}

    /** Deletes a customer, and returns the customer as before. */
    static Either<Failure, Customer> delete(CustomerRepository customers, boolean isRefused, CustomerNumber number) {
        return isRefused
                ? customers.delete(number).flatMap(deleted -> read(number, customers))
                : read(number, customers)
                        .flatMap(customer -> customers.delete(number).map(deleted -> customer));
    }

    private static Either<Failure, Customer> read(CustomerNumber number, CustomerRepository customers) {
        return customers.get(number).mapLeft(failure -> failure.withContext(notSent(number, failure.context())));
    }

    /** Returns the context of a deletion that was not sent because the customer could not be read. */
    private static FailureContext notSent(CustomerNumber number, FailureContext read) {
        return new FailureContext(
                CustomerOperations.delete(number),
                Delivery.NOT_SENT,
                read.response(),
                read.earlierFailures(),
                read.uncertainWrite(),
                read.position());
    }
}
