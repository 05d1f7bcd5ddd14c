package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code payments change ID --job N --amount … --clear notes}: sets some fields, empties others, and keeps the rest. */
final class ChangePayment implements KickservCommand<Payment> {
    private static final String WHY_NO_CUSTOMER =
            "cannot be used here: a payment is changed through a job that it is put to";

    @Override
    public CommandSpec spec() {
        return PaymentOptions.FIELDS.withClearOn(Owners.onlyJobOn(PaymentOptions.idOn(
                spec("change", "Changes a payment of a job: sets some fields, empties others, keeps the rest."))));
    }

    @Override
    public Columns<Payment> columns() {
        return PaymentColumns.PAYMENT;
    }

    @Override
    public Validation<Seq<Violation>, Request<Payment>> request(Arguments arguments) {
        return Checked.three(
                Owners.onlyJob(arguments, WHY_NO_CUSTOMER),
                PaymentId.parse(arguments.argument()),
                PaymentOptions.FIELDS.changed(PaymentChange.builder(), arguments),
                job -> id -> change -> PaymentOptions.warningOfType(
                        arguments,
                        new WriteRequest<>(
                                kickserv -> kickserv.payments().change(job, id, change),
                                PaymentOptions.lookup(arguments, "payments", "get", id.toString()))));
    }
}
