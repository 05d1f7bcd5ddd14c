package io.github.kickserv4j.adapter.http.payment;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.shared.Json.Read;
import io.github.kickserv4j.adapter.http.shared.Kind;
import io.github.kickserv4j.adapter.http.shared.Nested;
import io.github.kickserv4j.adapter.http.shared.RowReader;
import io.github.kickserv4j.adapter.http.shared.Unreadable;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Either;

/** Reads payments and requests for payment, alone and within a job. The identity of each is an id. */
public final class PaymentReader {
    static final Kind<Payment> PAYMENT = Kind.of("payment", "payments", PaymentReader::read);

    private static final PaymentMapper MAPPER = new PaymentMapperImpl();

    private PaymentReader() {}

    /** The payment of {@code row}, or what it lacks to be one. */
    public static Either<Violation, Payment> read(JsonNode row) {
        return RowReader.read(row, "payment", WirePayment.class, "id").map(read -> payment(row, read));
    }

    /** The request for payment of {@code row}, or what it lacks to be one. */
    public static Either<Violation, Read<PaymentRequest>> request(JsonNode row) {
        return RowReader.read(row, "payment_request", WirePaymentRequest.class, "id")
                .map(read -> new Read<>(MAPPER.request(read.value()), read.unreadable()));
    }

    private static Payment payment(JsonNode row, Read<WirePayment> read) {
        var unreadable = new Unreadable();
        return MAPPER.payment(
                unreadable.without(read),
                unreadable.without(Nested.customer(row)),
                unreadable.without(Nested.identities(row, "payment_application_ids", PaymentApplicationId::new)),
                unreadable.all());
    }
}
