package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.DeletionConfirmation;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code payments delete ID --job N}: deletes one payment for good, and shows what it was. */
final class DeletePayment implements KickservCommand<Payment> {
    @Override
    public CommandSpec spec() {
        return DeletionConfirmation.addOptionTo(OwnerOptions.addTo(PaymentOptions.addIdTo(
                spec("delete", "Deletes one payment of a customer or job. Kickserv cannot undo it."))));
    }

    @Override
    public Columns<Payment> columns() {
        return PaymentColumns.PAYMENT;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Payment>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                PaymentOptions.owner(parsedArguments),
                PaymentId.parse(parsedArguments.argument()),
                owner -> id -> DeletionConfirmation.requireFor(
                        "payment " + id,
                        parsedArguments,
                        new WriteRequest<>(
                                kickserv -> kickserv.payments().delete(owner, id),
                                PaymentOptions.outcomeCheck(parsedArguments, "payments", "get", id.toString()))));
    }
}
