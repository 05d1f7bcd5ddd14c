package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
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
        return OwnerOptions.addTo(PaymentOptions.addIdTo(spec("get", "Shows one payment of a customer or job.")));
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
                owner -> id -> (kickserv, resultWriter) ->
                        resultWriter.writeOne(kickserv.payments().get(owner, id)));
    }
}
