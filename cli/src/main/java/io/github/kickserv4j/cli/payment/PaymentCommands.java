package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandGroup;
import io.vavr.collection.List;

/** All that one can do with payments. */
public final class PaymentCommands {
    private PaymentCommands() {}

    /** {@code payments …}. */
    public static Command group() {
        return new CommandGroup(
                "payments",
                "Looks up, creates, changes and deletes the payments of a customer or job.",
                List.of(
                        new ListPayments(),
                        new GetPayment(),
                        new CreatePayment(),
                        new UpdatePayment(),
                        new DeletePayment()));
    }
}
