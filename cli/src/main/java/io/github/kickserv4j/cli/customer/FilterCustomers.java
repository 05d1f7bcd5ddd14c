package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers filter TEXT}: everybody with that text in the name or in an address. */
final class FilterCustomers implements KickservCommand<Customer> {
    @Override
    public CommandSpec spec() {
        return spec("filter", "Lists the customers with this text in their name or address.")
                .addPositional(OptionSpecs.requiredArgument("TEXT", "A part of a name or address, whatever its case."));
    }

    @Override
    public Columns<Customer> columns() {
        return CustomerColumns.CUSTOMER;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Customer>> request(ParsedArguments parsedArguments) {
        return NameOrAddressFragment.parse(parsedArguments.argument())
                .map(fragment -> (kickserv, resultWriter) ->
                        resultWriter.writePage(kickserv.customers().searchNamesAndAddresses(fragment)));
    }
}
