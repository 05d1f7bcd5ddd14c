package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers get NUMBER}: one customer, or exit status 1. */
final class GetCustomer implements KickservCommand {
    @Override
    public CommandSpec spec() {
        return spec("get", "Shows one customer.")
                .addPositional(Options.argument("NUMBER", "The number that people see, not the id."));
    }

    @Override
    public Validation<Seq<Violation>, Request> request(Arguments arguments) {
        return CustomerNumber.parse(arguments.argument())
                .map(number -> (kickserv, results) -> results.one(
                        CustomerColumns.CUSTOMER, kickserv.customers().get(number)));
    }
}
