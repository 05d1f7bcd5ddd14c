package io.github.kickserv4j.benchmarks.page;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A job with the keys that the adapter reads, for databind. */
public class JobPojo {
    public @Nullable Long id;

    public @Nullable Long jobNumber;

    public @Nullable OffsetDateTime createdAt;

    public @Nullable String name;

    public @Nullable OffsetDateTime scheduledOn;

    public @Nullable OffsetDateTime completedOn;

    public @Nullable BigDecimal subtotal;

    public @Nullable BigDecimal tax;

    public @Nullable BigDecimal balanceRemaining;

    public @Nullable String estimateType;

    public @Nullable BigDecimal total;

    public @Nullable Long recurringJobId;

    public @Nullable String recurringInterval;

    public @Nullable OffsetDateTime updatedAt;

    public @Nullable Long jobTypeId;

    public @Nullable Long jobStatusId;

    public @Nullable OffsetDateTime recurringEndDate;

    public @Nullable BigDecimal salesTaxPercentage;

    public @Nullable BigDecimal duration;

    public @Nullable OffsetDateTime endsAt;

    public @Nullable Long createdBy;

    public @Nullable Long updatedBy;

    public @Nullable String invoiceTerms;

    public @Nullable String invoiceNotes;

    public @Nullable String estimateTerms;

    public @Nullable String estimateNotes;

    public @Nullable String description;

    public @Nullable Long maxRecurringIterator;

    public @Nullable Long recurringIterator;

    public @Nullable Boolean detailedInvoice;

    public @Nullable String status;

    public @Nullable String invoiceStatus;

    public @Nullable OffsetDateTime invoiceDate;

    public @Nullable OffsetDateTime invoiceSentDate;

    public @Nullable OffsetDateTime wonDate;

    public @Nullable String poNumber;

    public @Nullable OffsetDateTime deletedAt;

    public @Nullable OffsetDateTime onHold;

    public @Nullable OffsetDateTime estimateScheduledOn;

    public @Nullable OffsetDateTime estimateSentOn;

    public @Nullable OffsetDateTime estimateViewedOn;

    public @Nullable OffsetDateTime invoiceViewedOn;

    public @Nullable OffsetDateTime lostDate;

    public @Nullable OffsetDateTime startedOn;

    public @Nullable OffsetDateTime canceledOn;

    public @Nullable OffsetDateTime invoicePaidOn;

    public @Nullable BigDecimal totalExpenses;

    public @Nullable OffsetDateTime recurringDate;

    public @Nullable OffsetDateTime lastRecurringDate;

    public @Nullable Boolean recurringEnded;

    public @Nullable String customText1;

    public @Nullable String customText2;

    public @Nullable String customText3;

    public @Nullable String customText4;

    public @Nullable String customText5;

    public @Nullable String customText6;

    public @Nullable String customText7;

    public @Nullable String customText8;

    public @Nullable String customText9;

    public @Nullable String customText10;

    public @Nullable String customText11;

    public @Nullable String customText12;

    public @Nullable String customText13;

    public @Nullable String customText14;

    public @Nullable String customText15;

    public @Nullable String customText16;

    public @Nullable String customText17;

    public @Nullable String customText18;

    public @Nullable String customText19;

    public @Nullable String customText20;

    public @Nullable BigDecimal customNumber1;

    public @Nullable BigDecimal customNumber2;

    public @Nullable BigDecimal customNumber3;

    public @Nullable BigDecimal customNumber4;

    public @Nullable BigDecimal customNumber5;

    public @Nullable BigDecimal customNumber6;

    public @Nullable BigDecimal customNumber7;

    public @Nullable BigDecimal customNumber8;

    public @Nullable BigDecimal customNumber9;

    public @Nullable BigDecimal customNumber10;

    public @Nullable OffsetDateTime customDatetime1;

    public @Nullable OffsetDateTime customDatetime2;

    public @Nullable OffsetDateTime customDatetime3;

    public @Nullable OffsetDateTime customDatetime4;

    public @Nullable OffsetDateTime customDatetime5;

    public @Nullable OffsetDateTime customDatetime6;

    public @Nullable OffsetDateTime customDatetime7;

    public @Nullable OffsetDateTime customDatetime8;

    public @Nullable OffsetDateTime customDatetime9;

    public @Nullable OffsetDateTime customDatetime10;

    public @Nullable Long customerId;

    public @Nullable OwnerPojo customer;

    public @Nullable List<OwnerPojo> employees;

    public @Nullable List<Long> employeeIds;

    public @Nullable List<String> chosenDaysOfWeek;

    public @Nullable List<ChargePojo> jobCharges;

    public @Nullable List<PaymentPojo> payments;

    public @Nullable PaymentRequestPojo paymentRequest;
}
