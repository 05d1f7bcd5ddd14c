package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.DeletionConfirmation;
import io.github.kickserv4j.cli.shared.GlobalOptions;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers delete NUMBER}: deletes one customer for good, and shows what it was. */
final class DeleteCustomer implements KickservCommand<Customer> {
    @Override
    public CommandSpec spec() {
        return DeletionConfirmation.addOptionTo(spec("delete", "Deletes one customer. Kickserv cannot undo it.")
                .addPositional(OptionSpecs.requiredArgument("NUMBER", "The number that people see, not the id.")));
    }

    @Override
    public Columns<Customer> columns() {
        return CustomerColumns.CUSTOMER;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Customer>> request(ParsedArguments parsedArguments) {
        return CustomerNumber.parse(parsedArguments.argument())
                .map(number -> DeletionConfirmation.requireFor(
                        "customer " + number, parsedArguments, deletion(number, parsedArguments)));
    }

    private static WriteRequest<Customer> deletion(CustomerNumber number, ParsedArguments parsedArguments) {
        boolean isRefused = parsedArguments.has(GlobalOptions.READ_ONLY);
        return new WriteRequest<>(
                kickserv -> isRefused
                        ? kickserv.customers().delete(number).flatMap(gone -> was(number, kickserv.customers()))
                        : was(number, kickserv.customers())
                                .flatMap(customer ->
                                        kickserv.customers().delete(number).map(gone -> customer)),
                CustomerOptions.outcomeCheck(parsedArguments, "customers", "get", number.toString()));
    }

    /** As it is before, since the deletion answers with the number alone. */
    private static Either<Failure, Customer> was(CustomerNumber number, CustomerRepository customers) {
        return customers.get(number).mapLeft(failure -> failure.withContext(notSent(number, failure.context())));
    }

    /** What befell the reading, told of the deletion that it was for. */
    private static FailureContext notSent(CustomerNumber number, FailureContext reading) {
        return new FailureContext(
                CustomerOperations.delete(number),
                Delivery.NOT_SENT,
                reading.response(),
                reading.earlierFailures(),
                reading.uncertainWrite(),
                reading.position());
    }
}
