package io.github.kickserv4j.adapter.http.payment;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.adapter.http.json.NestedReader;
import io.github.kickserv4j.adapter.http.json.Row;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.json.RowTable;
import io.github.kickserv4j.adapter.http.json.UnreadableValues;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Either;

/** Reads payments and payment requests, alone and within a job. Each is identified by an id. */
public final class PaymentReader {
    private static final String APPLICATIONS = "payment_application_ids";
    private static final PaymentMapper MAPPER = new PaymentMapperImpl();
    private static final RowReader<Payment> READER = RowTable.of("payment", WirePayment.class, "id")
            .withNested("customer", "customer_id", APPLICATIONS)
            .map(PaymentReader::payment);
    private static final RowReader<ReadResult<PaymentRequest>> REQUEST = RowTable.of(
                    "payment_request", WirePaymentRequest.class, "id")
            .map(Row::value)
            .map(wire -> new ReadResult<>(MAPPER.request(wire.value()), wire.unreadable()));

    static final RecordType<Payment> PAYMENT = RecordType.of("payment", "payments", READER);

    private PaymentReader() {}

    /** Returns the payment in {@code row}, or the violation if its identity is missing. */
    public static Either<Violation, Payment> read(JsonNode row) {
        return READER.read(row);
    }

    /** Returns the payment request in {@code row}, or the violation if its identity is missing. */
    public static Either<Violation, ReadResult<PaymentRequest>> request(JsonNode row) {
        return REQUEST.read(row);
    }

    private static Payment payment(Row<WirePayment> row) {
        var unreadableValues = new UnreadableValues();
        return MAPPER.payment(
                unreadableValues.unwrap(row.value()),
                unreadableValues.unwrap(NestedReader.readCustomerId(row.nested())),
                unreadableValues.unwrap(
                        NestedReader.readIdentities(row.nested(), APPLICATIONS, PaymentApplicationId::new)),
                unreadableValues.all());
    }
}
