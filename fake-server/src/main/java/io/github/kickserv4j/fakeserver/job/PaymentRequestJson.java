package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.JsonWriter;
import java.math.RoundingMode;

/** Writes the payment request of a job as Kickserv does. Its amount is in cents, unlike all other amounts. */
@ReliesOn("payment-requests-are-in-cents")
record PaymentRequestJson(JobId job, PaymentRequest request) {
    void writeTo(JsonWriter json) {
        json.startObject()
                .integer("id", request.id().value())
                .integer("job_id", job.value())
                .integer("amount", request.amount().map(PaymentRequestJson::cents))
                .createdBy("creator_id", request.audit())
                .text("message", request.message())
                .flag("paid", request.paid())
                .time("created_at", request.audit().createdAt())
                .time("updated_at", request.audit().updatedAt())
                .endObject();
    }

    private static long cents(Money amount) {
        return amount.amount()
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
