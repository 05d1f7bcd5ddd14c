package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.Listing;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** The lists of customers: by exact filters, or by a fragment of the name. */
final class CustomerListing {
    private static final String Q = "--q";

    /** The options, and the list that they choose. */
    static final Parameter<Listing<CustomerRepository, Customer>> PARAMETER =
            new Parameter<>(CustomerListing::addTo, CustomerListing::parse);

    private CustomerListing() {}

    private static CommandSpec addTo(CommandSpec spec) {
        spec.addOption(OptionSpecs.value(Q, "TEXT", "Only customers with this in their name, in any case."));
        CustomerFilterOptions.all().forEach(spec::addOption);
        return spec;
    }

    private static Validation<Seq<Violation>, Listing<CustomerRepository, Customer>> parse(
            ParsedArguments parsedArguments) {
        return parsedArguments
                .option(Q)
                .map(typed -> fragment(typed, parsedArguments).map(CustomerListing::byName))
                .getOrElse(() -> CustomerFilterOptions.filter(parsedArguments).map(CustomerListing::byFilter));
    }

    private static Listing<CustomerRepository, Customer> byFilter(CustomerFilter filter) {
        return new Listing<>(
                (customers, page) -> customers.list(filter, page), (customers, from) -> customers.all(filter, from));
    }

    private static Listing<CustomerRepository, Customer> byName(NameFragment fragment) {
        return new Listing<>(
                (customers, page) -> customers.searchNames(fragment, page),
                (customers, from) -> customers.all(fragment, from));
    }

    private static Validation<Seq<Violation>, NameFragment> fragment(String typed, ParsedArguments parsedArguments) {
        Seq<Violation> both = CustomerFilterOptions.givenOptions(parsedArguments)
                .map(filter -> new Violation(
                        Q,
                        "cannot be combined with " + filter + ": Kickserv searches either names or exact values",
                        typed));
        Seq<Violation> filters = Validations.violations(CustomerFilterOptions.filter(parsedArguments));
        return Validations.withViolations(both.appendAll(filters), NameFragment.parse(typed));
    }
}
