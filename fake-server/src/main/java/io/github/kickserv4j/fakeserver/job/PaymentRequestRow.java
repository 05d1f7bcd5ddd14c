package io.github.kickserv4j.fakeserver.job;

import static io.github.kickserv4j.fakeserver.shared.Column.createdBy;
import static io.github.kickserv4j.fakeserver.shared.Column.flag;
import static io.github.kickserv4j.fakeserver.shared.Column.text;
import static io.github.kickserv4j.fakeserver.shared.Column.time;
import static io.github.kickserv4j.fakeserver.shared.Column.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.fakeserver.shared.Column;
import io.github.kickserv4j.fakeserver.shared.Row;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.RoundingMode;

/** The request for payment of a job, as Kickserv writes it (documented): its amount is in cents, which no other amount is. */
record PaymentRequestRow(JobId job, PaymentRequest request) {
    private static final Row<PaymentRequestRow> REQUEST = new Row<>(columns());

    ObjectNode row() {
        return REQUEST.of(this);
    }

    private static Seq<Column<PaymentRequestRow>> columns() {
        return Vector.of(
                whole("id", of -> Option.some(of.request.id().value())),
                whole("job_id", of -> Option.some(of.job.value())),
                whole("amount", of -> of.request.amount().map(PaymentRequestRow::cents)),
                createdBy("creator_id", of -> of.request.audit()),
                text("message", of -> of.request.message()),
                flag("paid", of -> of.request.paid()),
                time("created_at", of -> of.request.audit().createdAt()),
                time("updated_at", of -> of.request.audit().updatedAt()));
    }

    private static long cents(Money amount) {
        return amount.amount()
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
