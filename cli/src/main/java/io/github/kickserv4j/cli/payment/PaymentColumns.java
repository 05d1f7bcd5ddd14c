package io.github.kickserv4j.cli.payment;

import static io.github.kickserv4j.cli.output.Column.day;
import static io.github.kickserv4j.cli.output.Column.flag;
import static io.github.kickserv4j.cli.output.Column.integer;
import static io.github.kickserv4j.cli.output.Column.integers;
import static io.github.kickserv4j.cli.output.Column.money;
import static io.github.kickserv4j.cli.output.Column.text;
import static io.github.kickserv4j.cli.output.Column.time;

import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.output.CommonColumns;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A payment as flat columns, under Kickserv's own names. */
public final class PaymentColumns {
    private static final Seq<Column<Payment>> ALL = List.<Column<Payment>>of(
                    integer("id", payment -> Option.some(payment.id().value())),
                    day("date", Payment::date),
                    text("payment_type", payment -> payment.type().map(PaymentType::text)),
                    money("amount", Payment::amount),
                    text("notes", Payment::notes),
                    text("ref_number", Payment::refNumber),
                    text("status", payment -> payment.status().map(PaymentStatus::text)),
                    integer("customer_id", payment -> payment.customer().map(CustomerId::value)),
                    integers("payment_application_ids", payment -> payment.applications()
                            .map(PaymentApplicationId::value)))
            .appendAll(CommonColumns.audit(Payment::audit));

    /** Everything that is modelled of a payment. */
    public static final Columns<Payment> PAYMENT = new Columns<>(
            ALL, List.of("id", "date", "payment_type", "amount", "ref_number", "notes"), Payment::unreadable);

    /** Everything that is modelled of a request for payment; the amount in units of the currency, not in cents. */
    public static final Columns<PaymentRequest> REQUEST = Columns.of(List.of(
            integer("id", request -> Option.some(request.id().value())),
            money("amount", PaymentRequest::amount),
            text("message", PaymentRequest::message),
            flag("paid", PaymentRequest::paid),
            time("created_at", request -> request.audit().createdAt()),
            integer("creator_id", request -> request.audit().createdBy().map(EmployeeId::value)),
            time("updated_at", request -> request.audit().updatedAt())));

    private PaymentColumns() {}
}
