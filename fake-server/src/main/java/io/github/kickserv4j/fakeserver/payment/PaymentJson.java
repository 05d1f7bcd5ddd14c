package io.github.kickserv4j.fakeserver.payment;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.customer.CustomerJson;
import io.github.kickserv4j.fakeserver.shared.JsonWriter;
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

    static void standalone(JsonWriter json, Payment payment) {
        json.startObject();
        addColumns(json, payment);
        addApplications(json, payment);
        json.endObject();
    }

    /** Writes a payment as within a job: with the whole customer, or {@code null}. */
    public static void embedded(JsonWriter json, Payment payment, Option<Customer> customer) {
        json.startObject();
        addColumns(json, payment);
        json.key("customer").optional(customer, CustomerJson::embedded);
        addApplications(json, payment);
        json.endObject();
    }

    private static void addApplications(JsonWriter json, Payment payment) {
        json.identity("customer_id", payment.customer())
                .key("payment_application_ids")
                .array(payment.applications(), (ids, id) -> ids.element(id.value()));
    }

    private static void addColumns(JsonWriter json, Payment payment) {
        json.integer("id", payment.id().value())
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
