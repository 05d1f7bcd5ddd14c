package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.Lookup;
import io.github.kickserv4j.cli.shared.Values;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;

/** The options for the fields of a customer. */
final class CustomerOptions {
    static final FieldOptions<Customer> FIELDS = new FieldOptions<>(CustomerFields.ALL, Values.COMMON);

    private CustomerOptions() {}

    /** How to look whether a write was carried out: by itself, and by this command. */
    static Lookup<Customer> lookup(Arguments arguments, String... command) {
        return Lookup.of(arguments, (kickserv, failure) -> kickserv.customers().reconcile(failure), command);
    }
}
