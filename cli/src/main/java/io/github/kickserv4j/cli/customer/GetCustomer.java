package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
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
                .addPositional(OptionSpecs.optionalArgument("NUMBER", "The number that people see, not the id."))
                .addOption(OptionSpecs.value(
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
    public Validation<Seq<Violation>, KickservRequest<Customer>> request(ParsedArguments parsedArguments) {
        return asked(parsedArguments)
                .map(get -> (kickserv, resultWriter) -> resultWriter.writeOne(get.apply(kickserv.customers())));
    }

    private static Validation<Seq<Violation>, Function<CustomerRepository, Either<Failure, Customer>>> asked(
            ParsedArguments parsedArguments) {
        if (parsedArguments.has(ID)) {
            return byId(parsedArguments, parsedArguments.option(ID).getOrElse(""));
        }
        return parsedArguments.hasArgument()
                ? CustomerNumber.parse(parsedArguments.argument()).map(number -> customers -> customers.get(number))
                : Validation.invalid(List.of(new Violation("NUMBER", "or --id is required", "")));
    }

    private static Validation<Seq<Violation>, Function<CustomerRepository, Either<Failure, Customer>>> byId(
            ParsedArguments parsedArguments, String id) {
        Seq<Violation> alsoWrong = parsedArguments.hasArgument()
                ? List.of(new Violation(ID, "cannot be combined with NUMBER", id))
                : List.empty();
        return Validations.withViolations(
                alsoWrong, CustomerId.parse(id).map(parsed -> customers -> customers.withId(parsed)));
    }
}
