package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code payments record --job N --amount A --date D}: records a payment against a job, and shows it with its new id. */
final class RecordPayment implements KickservCommand<Payment> {
    private static final String WHY_NO_CUSTOMER =
            "cannot be used here: recorded against a customer, the money would be put to no job";

    @Override
    public CommandSpec spec() {
        return PaymentOptions.FIELDS.on(
                Owners.onlyJobOn(spec("record", "Records a payment against a job. It has an amount and a date.")));
    }

    @Override
    public Columns<Payment> columns() {
        return PaymentColumns.PAYMENT;
    }

    @Override
    public Validation<Seq<Violation>, Request<Payment>> request(Arguments arguments) {
        return Checked.both(
                Owners.onlyJob(arguments, WHY_NO_CUSTOMER),
                PaymentOptions.FIELDS.created(NewPayment.builder(), arguments),
                job -> payment -> PaymentOptions.warningOfType(
                        arguments,
                        new WriteRequest<>(
                                kickserv -> kickserv.payments().record(job, payment),
                                PaymentOptions.lookup(arguments, "payments", "list", "--all"))));
    }
}
