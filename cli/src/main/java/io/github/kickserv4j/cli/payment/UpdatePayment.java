package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code payments update ID --job N --amount … --clear notes}: sets some fields, empties others, and keeps the rest. */
final class UpdatePayment implements KickservCommand<Payment> {
    private static final String WHY_NO_CUSTOMER =
            "cannot be used here: a payment is changed through a job that it is put to";

    @Override
    public CommandSpec spec() {
        return PaymentOptions.FIELDS.addWithClearTo(OwnerOptions.addJobOnlyTo(PaymentOptions.addIdTo(
                spec("update", "Changes a payment of a job: sets some fields, empties others, keeps the rest."))));
    }

    @Override
    public Columns<Payment> columns() {
        return PaymentColumns.PAYMENT;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Payment>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                OwnerOptions.jobOnly(parsedArguments, WHY_NO_CUSTOMER),
                PaymentId.parse(parsedArguments.argument()),
                PaymentOptions.FIELDS.update(PaymentChange.builder(), parsedArguments),
                job -> id -> change -> PaymentOptions.warnOfUnknownType(
                        parsedArguments,
                        new WriteRequest<>(
                                kickserv -> kickserv.payments().update(job, id, change),
                                PaymentOptions.outcomeCheck(parsedArguments, "payments", "get", id.toString()))));
    }
}
