package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Draft;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers create --name …}: creates a customer, and shows it with its new number. */
final class CreateCustomer implements KickservCommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = spec("create", "Creates a customer, who must have a name.");
        FieldOptions.all().forEach(spec::addOption);
        return spec;
    }

    @Override
    public Validation<Seq<Violation>, Request> request(Arguments arguments) {
        return customer(arguments)
                .map(customer -> (kickserv, results) -> results.one(
                        CustomerColumns.CUSTOMER, kickserv.customers().create(customer)));
    }

    private static Validation<Seq<Violation>, NewCustomer> customer(Arguments arguments) {
        Seq<Validation<Seq<Violation>, Assignment<?>>> typed = FieldOptions.read(arguments);
        Draft<Customer, NewCustomer> customer =
                Checked.valid(typed).foldLeft(NewCustomer.builder(), (builder, field) -> field.in(builder));
        return Checked.unless(typed.flatMap(Checked::violations), customer.validate());
    }
}
