package io.github.kickserv4j.benchmarks.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A payment with the keys that the adapter reads, for databind. */
public class PaymentPojo {
    public @Nullable Long id;

    public @Nullable LocalDate date;

    public @Nullable String paymentType;

    public @Nullable BigDecimal amount;

    public @Nullable String notes;

    public @Nullable String refNumber;

    public @Nullable String status;

    public @Nullable OffsetDateTime createdAt;

    public @Nullable Long createdBy;

    public @Nullable OffsetDateTime updatedAt;

    public @Nullable Long updatedBy;

    public @Nullable OffsetDateTime deletedAt;

    public @Nullable OwnerPojo customer;

    public @Nullable List<Long> paymentApplicationIds;
}
