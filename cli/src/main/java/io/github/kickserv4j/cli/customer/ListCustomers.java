package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers list}: one page or all pages, by exact filters or by a fragment of the name. */
final class ListCustomers implements KickservCommand {
    private static final String Q = "--q";
    private static final String PAGE = "--page";
    private static final String ALL = "--all";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = spec("list", "Lists customers: the first page, unless told otherwise.")
                .addOption(Options.value(Q, "TEXT", "Only customers with this in their name, whatever its case."))
                .addOption(Options.value(PAGE, "N", "Which page, from 1."))
                .addOption(Options.flag(ALL, "All pages, written as they come."));
        CriterionOptions.all().forEach(spec::addOption);
        return spec;
    }

    @Override
    public Validation<Seq<Violation>, Request> request(Arguments arguments) {
        Validation<Seq<Violation>, Option<PageRequest>> page = page(arguments);
        return arguments.has(Q)
                ? Checked.both(fragment(arguments), page, fragment -> wanted -> search(fragment, wanted))
                : Checked.both(CriterionOptions.filter(arguments), page, filter -> wanted -> list(filter, wanted));
    }

    private static Request list(CustomerFilter filter, Option<PageRequest> page) {
        return request(page, (customers, one) -> customers.list(filter, one), customers -> customers.all(filter));
    }

    private static Request search(NameFragment fragment, Option<PageRequest> page) {
        return request(page, (customers, one) -> customers.search(fragment, one), customers -> customers.all(fragment));
    }

    private static Request request(
            Option<PageRequest> page,
            BiFunction<CustomerRepository, PageRequest, Either<Failure, Page<Customer>>> one,
            Function<CustomerRepository, Stream<Either<Failure, Customer>>> all) {
        return (kickserv, results) -> page.fold(
                () -> results.walk(CustomerColumns.CUSTOMER, all.apply(kickserv.customers())),
                number -> results.page(CustomerColumns.CUSTOMER, one.apply(kickserv.customers(), number)));
    }

    /** The page that is wanted; none if all are. */
    private static Validation<Seq<Violation>, Option<PageRequest>> page(Arguments arguments) {
        Option<String> typed = arguments.option(PAGE);
        Validation<Seq<Violation>, PageRequest> page =
                typed.map(PageRequest::parse).getOrElse(() -> Validation.valid(PageRequest.FIRST));
        Seq<Violation> both = typed.filter(number -> arguments.has(ALL))
                .map(number -> new Violation(PAGE, "cannot be combined with --all", number))
                .toList();
        return Checked.unless(both, page).map(number -> Option.when(!arguments.has(ALL), number));
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
