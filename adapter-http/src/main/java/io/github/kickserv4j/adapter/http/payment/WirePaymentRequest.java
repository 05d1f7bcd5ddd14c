package io.github.kickserv4j.adapter.http.payment;

import io.github.kickserv4j.ports.Kickserv;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A request for payment as it comes over the wire: the keys that are modelled, by Kickserv's names.
 *
 * @param amount in cents, here alone (documented)
 */
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
