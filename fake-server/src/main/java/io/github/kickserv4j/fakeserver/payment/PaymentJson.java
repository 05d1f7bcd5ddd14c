package io.github.kickserv4j.fakeserver.payment;

import static io.github.kickserv4j.fakeserver.shared.JsonField.alwaysNull;
import static io.github.kickserv4j.fakeserver.shared.JsonField.day;
import static io.github.kickserv4j.fakeserver.shared.JsonField.integer;
import static io.github.kickserv4j.fakeserver.shared.JsonField.money;
import static io.github.kickserv4j.fakeserver.shared.JsonField.text;
import static io.github.kickserv4j.fakeserver.shared.JsonField.time;
import static io.github.kickserv4j.fakeserver.shared.JsonField.updatedBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.JsonField;
import io.github.kickserv4j.fakeserver.shared.JsonObjectMapping;
import io.github.kickserv4j.fakeserver.shared.JsonTrees;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
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

    private static final JsonObjectMapping<Payment> PAYMENT = new JsonObjectMapping<>(columns());
    private static final JsonObjectMapping<Payment> CUSTOMER = new JsonObjectMapping<>(
            Vector.of(integer("customer_id", payment -> payment.customer().map(CustomerId::value))));

    private PaymentJson() {}

    static ObjectNode standalone(Payment payment) {
        return applied(PAYMENT.toJson(payment), payment);
    }

    /** Writes a payment as within a job: with the whole customer, or {@code null}. */
    public static ObjectNode embedded(Payment payment, JsonNode customer) {
        return applied(PAYMENT.toJson(payment).set("customer", customer), payment);
    }

    private static ObjectNode applied(ObjectNode row, Payment payment) {
        var applications = JsonTrees.NODES.arrayNode();
        payment.applications().forEach(id -> applications.add(id.value()));
        row.setAll(CUSTOMER.toJson(payment));
        return row.set("payment_application_ids", applications);
    }

    private static Seq<JsonField<Payment>> columns() {
        return Vector.of(
                integer("id", payment -> Option.some(payment.id().value())),
                day("date", Payment::date),
                text("payment_type", payment -> payment.type().map(PaymentType::text)),
                money("amount", Payment::amount),
                text("notes", Payment::notes),
                text("ref_number", Payment::refNumber),
                alwaysNull("txn_id"),
                time("created_at", payment -> payment.audit().createdAt()),
                time("updated_at", payment -> payment.audit().updatedAt()),
                updatedBy(Payment::audit),
                text("stripe_payment_id", PaymentJson::cardProcessorsId),
                alwaysNull("qb_error"),
                text("status", payment -> payment.status().map(PaymentStatus::text)));
    }

    /** Returns the card processor's id, which payments by card have, and which is a secret. */
    private static Option<String> cardProcessorsId(Payment payment) {
        return payment.type().filter(PaymentType.CREDIT_CARD_ONLINE::equals).map(online -> CARD_PROCESSORS_ID);
    }
}
