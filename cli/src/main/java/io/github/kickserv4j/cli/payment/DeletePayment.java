package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code payments delete ID --job N}: deletes one payment for good, and shows what it was. */
final class DeletePayment implements KickservCommand {
    @Override
    public CommandSpec spec() {
        return Owners.on(PaymentOptions.idOn(
                spec("delete", "Deletes one payment of a customer or job. Kickserv cannot undo it.")));
    }

    @Override
    public Validation<Seq<Violation>, Request> request(Arguments arguments) {
        return Checked.both(
                PaymentOptions.owner(arguments),
                PaymentId.parse(arguments.argument()),
                owner -> id -> (kickserv, results) ->
                        results.one(PaymentColumns.PAYMENT, kickserv.payments().delete(owner, id)));
    }
}
