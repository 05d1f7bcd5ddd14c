package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.Consent;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
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
        return Consent.on(Owners.on(PaymentOptions.idOn(
                spec("delete", "Deletes one payment of a customer or job. Kickserv cannot undo it."))));
    }

    @Override
    public Columns<Payment> columns() {
        return PaymentColumns.PAYMENT;
    }

    @Override
    public Validation<Seq<Violation>, Request<Payment>> request(Arguments arguments) {
        return Checked.both(
                PaymentOptions.owner(arguments),
                PaymentId.parse(arguments.argument()),
                owner -> id -> Consent.to(
                        "payment " + id,
                        arguments,
                        new WriteRequest<>(
                                kickserv -> kickserv.payments().delete(owner, id),
                                PaymentOptions.lookup(arguments, "payments", "get", id.toString()))));
    }
}
