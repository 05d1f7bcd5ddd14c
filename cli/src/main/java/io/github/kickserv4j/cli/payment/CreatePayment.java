package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code payments create --job N --amount A --date D}: records a payment against a job, and shows it with its new id. */
final class CreatePayment implements KickservCommand<Payment> {
    private static final String WHY_NO_CUSTOMER =
            "cannot be used here: recorded against a customer, the money would be put to no job";

    @Override
    public CommandSpec spec() {
        return PaymentOptions.FIELDS.addTo(OwnerOptions.addJobOnlyTo(
                spec("create", "Records a payment against a job. It has an amount and a date.")));
    }

    @Override
    public Columns<Payment> columns() {
        return PaymentColumns.PAYMENT;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Payment>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                OwnerOptions.jobOnly(parsedArguments, WHY_NO_CUSTOMER),
                PaymentOptions.FIELDS.create(NewPayment.builder(), parsedArguments),
                job -> payment -> PaymentOptions.warnOfUnknownType(
                        parsedArguments,
                        new WriteRequest<>(
                                kickserv -> kickserv.payments().create(job, payment),
                                PaymentOptions.outcomeCheck(parsedArguments, "payments", "list", "--all"))));
    }
}
