package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers get NUMBER} or {@code customers get --id ID}: one customer, or exit status 1. */
final class GetCustomer implements KickservCommand<Customer> {
    private static final String ID = "--id";

    @Override
    public CommandSpec spec() {
        return spec("get", "Shows one customer, by number or by id.")
                .addPositional(Options.anyArgument("NUMBER", "The number that people see, not the id."))
                .addOption(Options.value(
                        ID,
                        "ID",
                        "Instead of NUMBER: the id, by which jobs, notes and payments name their customer.",
                        "It may take as many requests as there are pages of customers."));
    }

    @Override
    public Columns<Customer> columns() {
        return CustomerColumns.CUSTOMER;
    }

    @Override
    public Validation<Seq<Violation>, Request<Customer>> request(Arguments arguments) {
        return asked(arguments).map(get -> (kickserv, results) -> results.one(get.apply(kickserv.customers())));
    }

    private static Validation<Seq<Violation>, Function<CustomerRepository, Either<Failure, Customer>>> asked(
            Arguments arguments) {
        if (arguments.has(ID)) {
            return byId(arguments, arguments.option(ID).getOrElse(""));
        }
        return arguments.hasArgument()
                ? CustomerNumber.parse(arguments.argument()).map(number -> customers -> customers.get(number))
                : Validation.invalid(List.of(new Violation("NUMBER", "or --id is required", "")));
    }

    private static Validation<Seq<Violation>, Function<CustomerRepository, Either<Failure, Customer>>> byId(
            Arguments arguments, String id) {
        Seq<Violation> alsoWrong = arguments.hasArgument()
                ? List.of(new Violation(ID, "cannot be combined with NUMBER", id))
                : List.empty();
        return Checked.unless(alsoWrong, CustomerId.parse(id).map(parsed -> customers -> customers.withId(parsed)));
    }
}
