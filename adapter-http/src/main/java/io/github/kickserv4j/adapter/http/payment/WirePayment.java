package io.github.kickserv4j.adapter.http.payment;

import io.github.kickserv4j.evidence.ReliesOn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A payment on the wire: the modelled keys, by Kickserv's names. The card processor's id, which is a secret, is not read. */
@ReliesOn({"keys-of-a-payment", "keys-of-a-listed-payment", "card-payments-have-a-secret"})
record WirePayment(
        @Nullable Long id,
        @Nullable LocalDate date,
        @Nullable String paymentType,
        @Nullable BigDecimal amount,
        @Nullable String notes,
        @Nullable String refNumber,
        @Nullable String status,
        @Nullable OffsetDateTime createdAt,
        @Nullable Long createdBy,
        @Nullable OffsetDateTime updatedAt,
        @Nullable Long updatedBy,
        @Nullable OffsetDateTime deletedAt) {}
