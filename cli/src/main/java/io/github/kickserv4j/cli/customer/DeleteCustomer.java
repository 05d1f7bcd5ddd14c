package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.DeletionConfirmation;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
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
        return new WriteRequest<>(
                kickserv -> kickserv.customers().delete(number),
                CustomerOptions.outcomeCheck(parsedArguments, "customers", "get", number.toString()));
    }
}
