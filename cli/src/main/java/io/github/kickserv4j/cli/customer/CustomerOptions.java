package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.OutcomeCheck;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.ValueParsers;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;

/** The options for the fields of a customer. */
final class CustomerOptions {
    static final FieldOptions<Customer> FIELDS = new FieldOptions<>(CustomerFields.ALL, ValueParsers.COMMON);

    private CustomerOptions() {}

    /** How to look whether a write was carried out: by itself, and by this command. */
    static OutcomeCheck<Customer> outcomeCheck(ParsedArguments parsedArguments, String... command) {
        return OutcomeCheck.of(
                parsedArguments, (kickserv, failure) -> kickserv.customers().reconcile(failure), command);
    }
}
