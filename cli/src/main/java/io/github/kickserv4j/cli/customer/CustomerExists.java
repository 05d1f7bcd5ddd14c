package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.ResultWriter;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.vavr.control.Either;

/** The answer of {@code customers exists NAME}. */
final class CustomerExists {
    private CustomerExists() {}

    /** Shows the customer of exactly that name. If there is none, it prints a message and fails. */
    static int write(CustomerRepository customers, FullName name, ResultWriter<Customer> resultWriter) {
        return customers
                .withName(name)
                .fold(
                        resultWriter::reportFailure,
                        found -> found.fold(
                                () -> notFound(name, resultWriter),
                                customer -> resultWriter.writeOne(Either.right(customer))));
    }

    private static int notFound(FullName name, ResultWriter<Customer> resultWriter) {
        resultWriter.context().printMessage("no customer is named exactly \"" + name.text() + "\"");
        return ExitStatus.FAILURE;
    }
}
