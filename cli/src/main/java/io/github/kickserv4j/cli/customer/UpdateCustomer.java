package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers update NUMBER --service-city … --clear email …}: sets some fields, empties others, and keeps the rest. */
final class UpdateCustomer implements KickservCommand<Customer> {
    @Override
    public CommandSpec spec() {
        return CustomerOptions.FIELDS.addWithClearTo(spec(
                        "update", "Changes a customer: sets some fields, empties others, keeps the rest.")
                .addPositional(OptionSpecs.requiredArgument("NUMBER", "The number that people see, not the id.")));
    }

    @Override
    public Columns<Customer> columns() {
        return CustomerColumns.CUSTOMER;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Customer>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                CustomerNumber.parse(parsedArguments.argument()),
                CustomerOptions.FIELDS.update(CustomerChange.builder(), parsedArguments),
                number -> change -> new WriteRequest<>(
                        kickserv -> kickserv.customers().update(number, change),
                        CustomerOptions.outcomeCheck(parsedArguments, "customers", "get", number.toString())));
    }
}
