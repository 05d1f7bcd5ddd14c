package io.github.kickserv4j.adapter.http.payment;

import io.github.kickserv4j.evidence.ReliesOn;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A payment request on the wire: the modelled keys, by Kickserv's names.
 *
 * @param amount in cents, unlike all other amounts
 */
@ReliesOn("payment-requests-are-in-cents")
record WirePaymentRequest(
        @Nullable Long id,
        @Nullable Long amount,
        @Nullable String message,
        @Nullable Boolean paid,
        @Nullable OffsetDateTime createdAt,
        @Nullable Long creatorId,
        @Nullable OffsetDateTime updatedAt,
        @Nullable Long updatedBy,
        @Nullable OffsetDateTime deletedAt) {}
