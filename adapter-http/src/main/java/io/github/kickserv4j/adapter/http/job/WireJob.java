package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.evidence.ReliesOn;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A job or opportunity on the wire: the modelled keys, by Kickserv's names, except those of lists and nested records. Keys that
 * end in {@code _on} or {@code _date}, and {@code on_hold}, are times.
 */
@ReliesOn({"first-keys-of-a-job", "other-keys-of-a-job", "other-keys-of-a-job-in-json", "stages-have-times"})
record WireJob(
        @Nullable Long id,
        @Nullable Long jobNumber,
        @Nullable OffsetDateTime createdAt,
        @Nullable String name,
        @Nullable OffsetDateTime scheduledOn,
        @Nullable OffsetDateTime completedOn,
        @Nullable BigDecimal subtotal,
        @Nullable BigDecimal tax,
        @Nullable BigDecimal balanceRemaining,
        @Nullable String estimateType,
        @Nullable BigDecimal total,
        @Nullable Long recurringJobId,
        @Nullable String recurringInterval,
        @Nullable OffsetDateTime updatedAt,
        @Nullable Long jobTypeId,
        @Nullable Long jobStatusId,
        @Nullable OffsetDateTime recurringEndDate,
        @Nullable BigDecimal salesTaxPercentage,
        @Nullable BigDecimal duration,
        @Nullable OffsetDateTime endsAt,
        @Nullable Long createdBy,
        @Nullable Long updatedBy,
        @Nullable String invoiceTerms,
        @Nullable String invoiceNotes,
        @Nullable String estimateTerms,
        @Nullable String estimateNotes,
        @Nullable String description,
        @Nullable Long maxRecurringIterator,
        @Nullable Long recurringIterator,
        @Nullable Boolean detailedInvoice,
        @Nullable String status,
        @Nullable String invoiceStatus,
        @Nullable OffsetDateTime invoiceDate,
        @Nullable OffsetDateTime invoiceSentDate,
        @Nullable OffsetDateTime wonDate,
        @Nullable String poNumber,
        @Nullable OffsetDateTime deletedAt,
        @Nullable OffsetDateTime onHold,
        @Nullable OffsetDateTime estimateScheduledOn,
        @Nullable OffsetDateTime estimateSentOn,
        @Nullable OffsetDateTime estimateViewedOn,
        @Nullable OffsetDateTime invoiceViewedOn,
        @Nullable OffsetDateTime lostDate,
        @Nullable OffsetDateTime startedOn,
        @Nullable OffsetDateTime canceledOn,
        @Nullable OffsetDateTime invoicePaidOn,
        @Nullable BigDecimal totalExpenses,
        @Nullable OffsetDateTime recurringDate,
        @Nullable OffsetDateTime lastRecurringDate,
        @Nullable Boolean recurringEnded) {}
