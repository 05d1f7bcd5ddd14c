package io.github.kickserv4j.fakeserver.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.JsonObjectBuilder;
import io.github.kickserv4j.fakeserver.shared.JsonTrees;
import io.vavr.control.Option;

/** Writes payments as Kickserv does. */
@ReliesOn({
    "keys-of-a-payment",
    "keys-of-a-listed-payment",
    "manual-payments-have-no-status",
    "payment-status-words",
    "card-payments-have-a-secret",
    "applications-of-a-payment"
})
public final class PaymentJson {
    private static final String CARD_PROCESSORS_ID = "ch_SYNTHETIC_charge";

    private PaymentJson() {}

    static ObjectNode standalone(Payment payment) {
        return applied(columns(payment), payment);
    }

    /** Writes a payment as within a job: with the whole customer, or {@code null}. */
    public static ObjectNode embedded(Payment payment, JsonNode customer) {
        return applied(columns(payment).value("customer", customer), payment);
    }

    private static ObjectNode applied(JsonObjectBuilder json, Payment payment) {
        var applications = JsonTrees.NODES.arrayNode();
        payment.applications().forEach(id -> applications.add(id.value()));
        return json.identity("customer_id", payment.customer())
                .value("payment_application_ids", applications)
                .build();
    }

    private static JsonObjectBuilder columns(Payment payment) {
        return new JsonObjectBuilder()
                .integer("id", payment.id().value())
                .day("date", payment.date())
                .text("payment_type", payment.type().map(PaymentType::text))
                .money("amount", payment.amount())
                .text("notes", payment.notes())
                .text("ref_number", payment.refNumber())
                .alwaysNull("txn_id")
                .time("created_at", payment.audit().createdAt())
                .time("updated_at", payment.audit().updatedAt())
                .updatedBy(payment.audit())
                .text("stripe_payment_id", cardProcessorsId(payment))
                .alwaysNull("qb_error")
                .text("status", payment.status().map(PaymentStatus::text));
    }

    /** Returns the card processor's id, which payments by card have, and which is a secret. */
    private static Option<String> cardProcessorsId(Payment payment) {
        return payment.type().filter(PaymentType.CREDIT_CARD_ONLINE::equals).map(online -> CARD_PROCESSORS_ID);
    }
}
