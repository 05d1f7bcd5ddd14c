package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.ports.Kickserv;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A charge as it comes over the wire: the keys that are modelled, by Kickserv's names.
 *
 * @param createdOn when it was made; elsewhere {@code created_at} (documented)
 */
record WireCharge(
        @Nullable Long id,
        @Nullable Long jobId,
        @Nullable Long itemId,
        @Nullable Long jobChargeTypeId,
        @Nullable String description,
        @Nullable String details,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal pricePerUnit,
        @Nullable BigDecimal discount,
        @Nullable BigDecimal total,
        @Nullable OffsetDateTime createdOn,
        @Nullable Long createdBy,
        @Nullable OffsetDateTime updatedAt,
        @Nullable Long updatedBy,
        @Nullable OffsetDateTime deletedAt) {}
