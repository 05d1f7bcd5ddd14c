package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code payments get ID --customer N}: one payment, or exit status 1. */
final class GetPayment implements KickservCommand<Payment> {
    @Override
    public CommandSpec spec() {
        return Owners.on(PaymentOptions.idOn(spec("get", "Shows one payment of a customer or job.")));
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
                owner -> id ->
                        (kickserv, results) -> results.one(kickserv.payments().get(owner, id)));
    }
}
