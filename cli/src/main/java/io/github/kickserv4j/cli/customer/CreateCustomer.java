package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers create --name …}: creates a customer, and shows it with its new number. */
final class CreateCustomer implements KickservCommand {
    @Override
    public CommandSpec spec() {
        return CustomerOptions.FIELDS.on(spec("create", "Creates a customer, who must have a name."));
    }

    @Override
    public Validation<Seq<Violation>, Request> request(Arguments arguments) {
        return CustomerOptions.FIELDS
                .created(NewCustomer.builder(), arguments)
                .map(customer -> (kickserv, results) -> results.one(
                        CustomerColumns.CUSTOMER, kickserv.customers().create(customer)));
    }
}
