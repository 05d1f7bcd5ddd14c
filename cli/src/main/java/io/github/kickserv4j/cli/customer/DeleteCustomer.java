package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers delete NUMBER}: deletes one customer for good, and writes its number. */
final class DeleteCustomer implements KickservCommand {
    private static final Columns<CustomerNumber> DELETED =
            Columns.of(List.of(Column.whole("customer_number", number -> Option.some(number.value()))));

    @Override
    public CommandSpec spec() {
        return spec("delete", "Deletes one customer. Kickserv cannot undo it.")
                .addPositional(Options.argument("NUMBER", "The number that people see, not the id."));
    }

    @Override
    public Validation<Seq<Violation>, Request> request(Arguments arguments) {
        return CustomerNumber.parse(arguments.argument())
                .map(number -> (kickserv, results) ->
                        results.one(DELETED, kickserv.customers().delete(number)));
    }
}
