package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.cli.shared.Paging;
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
        CommandSpec spec = Paging.on(spec("list", "Lists customers: the first page, unless told otherwise.")
                .addOption(Options.value(Q, "TEXT", "Only customers with this in their name, whatever its case.")));
        CriterionOptions.all().forEach(spec::addOption);
        return spec;
    }

    @Override
    public Columns<Customer> columns() {
        return CustomerColumns.CUSTOMER;
    }

    @Override
    public Validation<Seq<Violation>, Request<Customer>> request(Arguments arguments) {
        Validation<Seq<Violation>, Paging> paging = Paging.of(arguments);
        return arguments.has(Q)
                ? Checked.both(fragment(arguments), paging, fragment -> wanted -> search(fragment, wanted))
                : Checked.both(CriterionOptions.filter(arguments), paging, filter -> wanted -> list(filter, wanted));
    }

    private static Request<Customer> list(CustomerFilter filter, Paging paging) {
        return paging.of(
                (kickserv, page) -> kickserv.customers().list(filter, page),
                (kickserv, page) -> kickserv.customers().all(filter, page));
    }

    private static Request<Customer> search(NameFragment fragment, Paging paging) {
        return paging.of(
                (kickserv, page) -> kickserv.customers().search(fragment, page),
                (kickserv, page) -> kickserv.customers().all(fragment, page));
    }

    private static Validation<Seq<Violation>, NameFragment> fragment(Arguments arguments) {
        String typed = arguments.option(Q).getOrElse("");
        Seq<Violation> both = CriterionOptions.given(arguments)
                .map(filter -> new Violation(
                        Q,
                        "cannot be combined with " + filter + ": Kickserv searches either names or exact values",
                        typed));
        Seq<Violation> filters = Checked.violations(CriterionOptions.filter(arguments));
        return Checked.unless(both.appendAll(filters), NameFragment.parse(typed));
    }
}
