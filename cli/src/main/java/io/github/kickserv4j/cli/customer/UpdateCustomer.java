package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers update NUMBER --service-city … --clear email …}: sets some fields, empties others, and keeps the rest. */
final class UpdateCustomer implements KickservCommand {
    @Override
    public CommandSpec spec() {
        return CustomerOptions.FIELDS.withClearOn(
                spec("update", "Changes a customer: sets some fields, empties others, keeps the rest.")
                        .addPositional(Options.argument("NUMBER", "The number that people see, not the id.")));
    }

    @Override
    public Validation<Seq<Violation>, Request> request(Arguments arguments) {
        return Checked.both(
                CustomerNumber.parse(arguments.argument()),
                CustomerOptions.FIELDS.changed(CustomerChange.builder(), arguments),
                number -> change -> (kickserv, results) -> results.one(
                        CustomerColumns.CUSTOMER, kickserv.customers().update(number, change)));
    }
}
