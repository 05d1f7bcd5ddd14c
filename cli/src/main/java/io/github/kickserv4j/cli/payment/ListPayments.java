package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.Paging;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code payments list --job N}: one page or all pages of the payments of a customer or job. */
final class ListPayments implements KickservCommand<Payment> {
    @Override
    public CommandSpec spec() {
        return Paging.on(Owners.on(
                spec("list", "Lists the payments of a customer or job: the first page, unless told otherwise.")));
    }

    @Override
    public Columns<Payment> columns() {
        return PaymentColumns.PAYMENT;
    }

    @Override
    public Validation<Seq<Violation>, Request<Payment>> request(Arguments arguments) {
        return Checked.both(
                PaymentOptions.owner(arguments),
                Paging.of(arguments),
                owner -> paging -> paging.of(
                        (kickserv, page) -> kickserv.payments().list(owner, page),
                        (kickserv, page) -> kickserv.payments().all(owner, page)));
    }
}
