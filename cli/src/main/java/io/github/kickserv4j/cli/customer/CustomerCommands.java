package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandGroup;
import io.vavr.collection.List;

/** All that one can do with customers. */
public final class CustomerCommands {
    private CustomerCommands() {}

    /** {@code customers …}. */
    public static Command group() {
        return new CommandGroup(
                "customers",
                "Looks up, creates, changes and deletes customers.",
                List.of(
                        new ListCustomers(),
                        new GetCustomer(),
                        new CreateCustomer(),
                        new UpdateCustomer(),
                        new DeleteCustomer(),
                        new CustomerExists(),
                        new FilterCustomers()));
    }
}
