package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OutcomeCheck;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers create --name …}: creates a customer, and shows it with its new number. */
final class CreateCustomer implements KickservCommand<Customer> {
    @Override
    public CommandSpec spec() {
        return CustomerOptions.FIELDS.addTo(spec("create", "Creates a customer, who must have a name."));
    }

    @Override
    public Columns<Customer> columns() {
        return CustomerColumns.CUSTOMER;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Customer>> request(ParsedArguments parsedArguments) {
        return CustomerOptions.FIELDS
                .create(NewCustomer.builder(), parsedArguments)
                .map(customer -> new WriteRequest<>(
                        kickserv -> kickserv.customers().create(customer), lookup(customer, parsedArguments)));
    }

    private static OutcomeCheck<Customer> lookup(NewCustomer customer, ParsedArguments parsedArguments) {
        String name = customer.fields()
                .updateOf(CustomerFields.NAME)
                .applyTo(Option.none())
                .getOrElse("");
        return CustomerOptions.outcomeCheck(parsedArguments, "customers", "list", "--all", "--q", name);
    }
}
