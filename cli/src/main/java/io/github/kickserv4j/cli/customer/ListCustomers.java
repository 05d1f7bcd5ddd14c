package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.PagingOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers list}: one page or all pages, by exact filters or by a fragment of the name. */
final class ListCustomers implements KickservCommand<Customer> {
    private static final String Q = "--q";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = PagingOptions.addTo(spec("list", "Lists customers: the first page, unless told otherwise.")
                .addOption(OptionSpecs.value(Q, "TEXT", "Only customers with this in their name, whatever its case.")));
        CustomerFilterOptions.all().forEach(spec::addOption);
        return spec;
    }

    @Override
    public Columns<Customer> columns() {
        return CustomerColumns.CUSTOMER;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Customer>> request(ParsedArguments parsedArguments) {
        Validation<Seq<Violation>, PagingOptions> paging = PagingOptions.parse(parsedArguments);
        return parsedArguments.has(Q)
                ? Validations.combine(fragment(parsedArguments), paging, fragment -> wanted -> search(fragment, wanted))
                : Validations.combine(
                        CustomerFilterOptions.filter(parsedArguments),
                        paging,
                        filter -> wanted -> list(filter, wanted));
    }

    private static KickservRequest<Customer> list(CustomerFilter filter, PagingOptions pagingOptions) {
        return pagingOptions.request(
                (kickserv, page) -> kickserv.customers().list(filter, page),
                (kickserv, page) -> kickserv.customers().all(filter, page));
    }

    private static KickservRequest<Customer> search(NameFragment fragment, PagingOptions pagingOptions) {
        return pagingOptions.request(
                (kickserv, page) -> kickserv.customers().searchNames(fragment, page),
                (kickserv, page) -> kickserv.customers().all(fragment, page));
    }

    private static Validation<Seq<Violation>, NameFragment> fragment(ParsedArguments parsedArguments) {
        String typed = parsedArguments.option(Q).getOrElse("");
        Seq<Violation> both = CustomerFilterOptions.givenOptions(parsedArguments)
                .map(filter -> new Violation(
                        Q,
                        "cannot be combined with " + filter + ": Kickserv searches either names or exact values",
                        typed));
        Seq<Violation> filters = Validations.violations(CustomerFilterOptions.filter(parsedArguments));
        return Validations.withViolations(both.appendAll(filters), NameFragment.parse(typed));
    }
}
