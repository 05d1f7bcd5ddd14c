package io.github.kickserv4j.adapter.http.customer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kickserv4j.evidence.ReliesOn;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A customer on the wire: the modelled keys, by Kickserv's names. The secrets among the other keys (token, password digest,
 * remember-me token, payment account) are not read.
 */
@ReliesOn({"keys-of-a-customer", "keys-of-a-customer-in-json", "secrets-of-a-customer", "last-job-of-a-single-customer"
})
record WireCustomer(
        @Nullable Long id,
        @Nullable Long customerNumber,
        @Nullable String origin,
        @Nullable OffsetDateTime createdAt,
        @Nullable String name,
        @Nullable String phoneNumber,
        @Nullable String fax,
        @Nullable String serviceAddress,
        @JsonProperty("service_address_2") @Nullable String serviceAddress2,
        @Nullable String serviceCity,
        @Nullable String serviceState,
        @Nullable String serviceZipCode,
        @Nullable String serviceCountry,
        @Nullable String billingAddress,
        @JsonProperty("billing_address_2") @Nullable String billingAddress2,
        @Nullable String billingCity,
        @Nullable String billingState,
        @Nullable String billingZipCode,
        @Nullable String billingCountry,
        @Nullable String specialInstructions,
        @Nullable String emailAddress,
        @Nullable String altPhoneNumber,
        @Nullable Long parentId,
        @Nullable String fullName,
        @Nullable Boolean isActive,
        @Nullable Long sublevel,
        @Nullable String companyName,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String mobile,
        @Nullable String pager,
        @Nullable String contact,
        @Nullable String altContact,
        @Nullable String customerTypeRefFullName,
        @Nullable String termsRefFullName,
        @Nullable String salesRepRefFullName,
        @Nullable String salesTaxCodeRefFullName,
        @Nullable String preferredPaymentMethodRefFullName,
        @Nullable String priceLevelRefFullName,
        @Nullable BigDecimal balance,
        @Nullable BigDecimal totalBalance,
        @Nullable String accountNumber,
        @Nullable BigDecimal creditLimit,
        @Nullable OffsetDateTime updatedAt,
        @Nullable Long createdBy,
        @Nullable Long updatedBy,
        @Nullable Long taxId,
        @Nullable String whichBillingAddress,
        @Nullable Long customerTypeId,
        @Nullable Long customerSourceId,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Boolean company,
        @Nullable OffsetDateTime deletedAt,
        @Nullable Boolean sendReminders,
        @Nullable Boolean sendNotifications,
        @Nullable Boolean notifyViaEmail,
        @Nullable Boolean notifyViaSms,
        @Nullable String notificationEmailAddress,
        @Nullable String notificationPhoneNumber,
        @Nullable Long lastJobCompletedNumber,
        @Nullable OffsetDateTime lastJobCompletedAt,
        @Nullable String lastJobCompletedName) {}
