package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.evidence.ReliesOn;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A charge on the wire: the modelled keys, by Kickserv's names.
 *
 * @param createdOn the time of creation, which is {@code created_at} elsewhere
 */
@ReliesOn("keys-of-a-charge")
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
