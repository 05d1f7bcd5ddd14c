package io.github.kickserv4j.benchmarks.page;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A charge with the keys that the adapter reads, for databind. */
public class ChargePojo {
    public @Nullable Long id;

    public @Nullable Long jobId;

    public @Nullable Long itemId;

    public @Nullable Long jobChargeTypeId;

    public @Nullable String description;

    public @Nullable String details;

    public @Nullable BigDecimal quantity;

    public @Nullable BigDecimal pricePerUnit;

    public @Nullable BigDecimal discount;

    public @Nullable BigDecimal total;

    public @Nullable OffsetDateTime createdOn;

    public @Nullable Long createdBy;

    public @Nullable OffsetDateTime updatedAt;

    public @Nullable Long updatedBy;

    public @Nullable OffsetDateTime deletedAt;
}
