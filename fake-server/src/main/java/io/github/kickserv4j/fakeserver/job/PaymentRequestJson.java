package io.github.kickserv4j.fakeserver.job;

import static io.github.kickserv4j.fakeserver.shared.JsonField.createdBy;
import static io.github.kickserv4j.fakeserver.shared.JsonField.flag;
import static io.github.kickserv4j.fakeserver.shared.JsonField.integer;
import static io.github.kickserv4j.fakeserver.shared.JsonField.text;
import static io.github.kickserv4j.fakeserver.shared.JsonField.time;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.JsonField;
import io.github.kickserv4j.fakeserver.shared.JsonObjectMapping;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.RoundingMode;

/** Writes the payment request of a job as Kickserv does. Its amount is in cents, unlike all other amounts. */
@ReliesOn("payment-requests-are-in-cents")
record PaymentRequestJson(JobId job, PaymentRequest request) {
    private static final JsonObjectMapping<PaymentRequestJson> REQUEST = new JsonObjectMapping<>(columns());

    ObjectNode toJson() {
        return REQUEST.toJson(this);
    }

    private static Seq<JsonField<PaymentRequestJson>> columns() {
        return Vector.of(
                integer("id", of -> Option.some(of.request.id().value())),
                integer("job_id", of -> Option.some(of.job.value())),
                integer("amount", of -> of.request.amount().map(PaymentRequestJson::cents)),
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
