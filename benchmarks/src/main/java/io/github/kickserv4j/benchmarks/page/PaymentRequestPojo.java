package io.github.kickserv4j.benchmarks.page;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A payment request with the keys that the adapter reads, for databind. */
public class PaymentRequestPojo {
    public @Nullable Long id;

    public @Nullable Long amount;

    public @Nullable String message;

    public @Nullable Boolean paid;

    public @Nullable OffsetDateTime createdAt;

    public @Nullable Long creatorId;

    public @Nullable OffsetDateTime updatedAt;

    public @Nullable Long updatedBy;

    public @Nullable OffsetDateTime deletedAt;
}
