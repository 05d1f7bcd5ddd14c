package io.github.kickserv4j.adapter.http.payment;

import io.github.kickserv4j.ports.Kickserv;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it comes over the wire: the keys that are modelled, by Kickserv's names. The card processor's id, which is a
 * secret, is left where it is.
 */
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
