package io.github.kickserv4j.benchmarks.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer with the keys that the adapter reads, for databind. */
public class CustomerPojo {
    public @Nullable Long id;

    public @Nullable Long customerNumber;

    public @Nullable String origin;

    public @Nullable OffsetDateTime createdAt;

    public @Nullable String name;

    public @Nullable String phoneNumber;

    public @Nullable String fax;

    public @Nullable String serviceAddress;

    @JsonProperty("service_address_2")
    public @Nullable String serviceAddress2;

    public @Nullable String serviceCity;

    public @Nullable String serviceState;

    public @Nullable String serviceZipCode;

    public @Nullable String serviceCountry;

    public @Nullable String billingAddress;

    @JsonProperty("billing_address_2")
    public @Nullable String billingAddress2;

    public @Nullable String billingCity;

    public @Nullable String billingState;

    public @Nullable String billingZipCode;

    public @Nullable String billingCountry;

    public @Nullable String specialInstructions;

    public @Nullable String emailAddress;

    public @Nullable String altPhoneNumber;

    public @Nullable Long parentId;

    public @Nullable String fullName;

    public @Nullable Boolean isActive;

    public @Nullable Long sublevel;

    public @Nullable String companyName;

    public @Nullable String firstName;

    public @Nullable String lastName;

    public @Nullable String mobile;

    public @Nullable String pager;

    public @Nullable String contact;

    public @Nullable String altContact;

    public @Nullable String customerTypeRefFullName;

    public @Nullable String termsRefFullName;

    public @Nullable String salesRepRefFullName;

    public @Nullable String salesTaxCodeRefFullName;

    public @Nullable String preferredPaymentMethodRefFullName;

    public @Nullable String priceLevelRefFullName;

    public @Nullable BigDecimal balance;

    public @Nullable BigDecimal totalBalance;

    public @Nullable String accountNumber;

    public @Nullable BigDecimal creditLimit;

    public @Nullable OffsetDateTime updatedAt;

    public @Nullable Long createdBy;

    public @Nullable Long updatedBy;

    public @Nullable Long taxId;

    public @Nullable String whichBillingAddress;

    public @Nullable Long customerTypeId;

    public @Nullable Long customerSourceId;

    public @Nullable BigDecimal latitude;

    public @Nullable BigDecimal longitude;

    public @Nullable Boolean company;

    public @Nullable OffsetDateTime deletedAt;

    public @Nullable Boolean sendReminders;

    public @Nullable Boolean sendNotifications;

    public @Nullable Boolean notifyViaEmail;

    public @Nullable Boolean notifyViaSms;

    public @Nullable String notificationEmailAddress;

    public @Nullable String notificationPhoneNumber;

    public @Nullable Long lastJobCompletedNumber;

    public @Nullable OffsetDateTime lastJobCompletedAt;

    public @Nullable String lastJobCompletedName;

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

    public @Nullable List<CustomerPojo> children;
}
