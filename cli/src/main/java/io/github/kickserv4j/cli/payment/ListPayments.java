package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.PagingOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code payments list --job N}: one page or all pages of the payments of a customer or job. */
final class ListPayments implements KickservCommand<Payment> {
    @Override
    public CommandSpec spec() {
        return PagingOptions.addTo(OwnerOptions.addTo(
                spec("list", "Lists the payments of a customer or job: the first page, unless told otherwise.")));
    }

    @Override
    public Columns<Payment> columns() {
        return PaymentColumns.PAYMENT;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Payment>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                PaymentOptions.owner(parsedArguments),
                PagingOptions.parse(parsedArguments),
                owner -> pagingOptions -> pagingOptions.request(
                        (kickserv, page) -> kickserv.payments().list(owner, page),
                        (kickserv, page) -> kickserv.payments().all(owner, page)));
    }
}
