package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Lookup;
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
        return CustomerOptions.FIELDS.on(spec("create", "Creates a customer, who must have a name."));
    }

    @Override
    public Columns<Customer> columns() {
        return CustomerColumns.CUSTOMER;
    }

    @Override
    public Validation<Seq<Violation>, Request<Customer>> request(Arguments arguments) {
        return CustomerOptions.FIELDS
                .created(NewCustomer.builder(), arguments)
                .map(customer -> new WriteRequest<>(
                        kickserv -> kickserv.customers().create(customer), lookup(customer, arguments)));
    }

    private static Lookup<Customer> lookup(NewCustomer customer, Arguments arguments) {
        String name =
                customer.fields().of(CustomerFields.NAME).over(Option.none()).getOrElse("");
        return CustomerOptions.lookup(arguments, "customers", "list", "--all", "--q", name);
    }
}
