package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.Parameter;
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

/** The ways to name one customer. */
final class CustomerIdentity {
    /** The argument that is the customer's number. */
    static final Parameter<CustomerNumber> NUMBER =
            Parameter.argument("NUMBER", "The number that people see, not the id.", CustomerNumber::parse);

    /** The number or {@code --id}, and the read of the customer. */
    static final Parameter<Function<CustomerRepository, Either<Failure, Customer>>> NUMBER_OR_ID =
            new Parameter<>(CustomerIdentity::addTo, CustomerIdentity::parse);

    private static final String ID = "--id";

    private CustomerIdentity() {}

    private static CommandSpec addTo(CommandSpec spec) {
        return spec.addPositional(OptionSpecs.optionalArgument("NUMBER", "The number that people see, not the id."))
                .addOption(OptionSpecs.value(
                        ID,
                        "ID",
                        "Instead of NUMBER: the id, by which jobs, notes and payments name their customer.",
                        "It may take as many requests as there are pages of customers."));
    }

    private static Validation<Seq<Violation>, Function<CustomerRepository, Either<Failure, Customer>>> parse(
            ParsedArguments parsedArguments) {
        if (parsedArguments.has(ID)) {
            return byId(parsedArguments, parsedArguments.option(ID).getOrElse(""));
        }
        return parsedArguments.hasArgument()
                ? NUMBER.parser().apply(parsedArguments).map(number -> customers -> customers.get(number))
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
