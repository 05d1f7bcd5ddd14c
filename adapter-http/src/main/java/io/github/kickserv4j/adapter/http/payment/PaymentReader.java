package io.github.kickserv4j.adapter.http.payment;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.adapter.http.json.NestedReader;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.json.UnreadableValues;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Either;

/** Reads payments and payment requests, alone and within a job. Each is identified by an id. */
public final class PaymentReader {
    static final RecordType<Payment> PAYMENT = RecordType.of("payment", "payments", PaymentReader::read);

    private static final PaymentMapper MAPPER = new PaymentMapperImpl();

    private PaymentReader() {}

    /** Returns the payment in {@code row}, or the violation if its identity is missing. */
    public static Either<Violation, Payment> read(JsonNode row) {
        return RowReader.read(row, "payment", WirePayment.class, "id").map(readResult -> payment(row, readResult));
    }

    /** Returns the payment request in {@code row}, or the violation if its identity is missing. */
    public static Either<Violation, ReadResult<PaymentRequest>> request(JsonNode row) {
        return RowReader.read(row, "payment_request", WirePaymentRequest.class, "id")
                .map(readResult -> new ReadResult<>(MAPPER.request(readResult.value()), readResult.unreadable()));
    }

    private static Payment payment(JsonNode row, ReadResult<WirePayment> readResult) {
        var unreadableValues = new UnreadableValues();
        return MAPPER.payment(
                unreadableValues.unwrap(readResult),
                unreadableValues.unwrap(NestedReader.readCustomerId(row)),
                unreadableValues.unwrap(
                        NestedReader.readIdentities(row, "payment_application_ids", PaymentApplicationId::new)),
                unreadableValues.all());
    }
}
