package io.github.kickserv4j.adapter.inmemory.customer;

import static io.github.kickserv4j.domain.customer.CustomerFields.*;

import io.github.kickserv4j.adapter.inmemory.shared.PatchedValues;
import io.github.kickserv4j.domain.customer.BillingTerms;
import io.github.kickserv4j.domain.customer.Classification;
import io.github.kickserv4j.domain.customer.Contact;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.Notifications;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;

/** Applies a patch to a customer, field by field. */
@ReliesOn({"name-is-writable", "customer-fields-that-clients-write", "put-changes-a-customer"})
record CustomerPatcher(Customer before, Patch<Customer> patch) {
    Customer customer() {
        return before.toBuilder()
                .name(name())
                .contact(contact())
                .serviceAddress(serviceAddress())
                .billingAddress(billingAddress())
                .terms(terms())
                .notifications(notifications())
                .classification(classification())
                .build();
    }

    private <T> Option<T> of(Field<Customer, T> field) {
        return new PatchedValues<>(before, patch).of(field);
    }

    private CustomerName name() {
        return new CustomerName(
                of(NAME).getOrElse(""),
                of(FIRST_NAME),
                of(LAST_NAME),
                of(COMPANY_NAME),
                before.name().full(),
                of(COMPANY));
    }

    private Contact contact() {
        return new Contact(
                of(PHONE_NUMBER),
                of(ALT_PHONE_NUMBER),
                of(MOBILE),
                before.contact().pager(),
                of(FAX),
                of(EMAIL_ADDRESS),
                of(CONTACT),
                of(ALT_CONTACT));
    }

    private Address serviceAddress() {
        return new Address(
                of(SERVICE_ADDRESS),
                of(SERVICE_ADDRESS_2),
                of(SERVICE_CITY),
                of(SERVICE_STATE),
                of(SERVICE_ZIP_CODE),
                of(SERVICE_COUNTRY));
    }

    private Address billingAddress() {
        return new Address(
                of(BILLING_ADDRESS),
                of(BILLING_ADDRESS_2),
                of(BILLING_CITY),
                of(BILLING_STATE),
                of(BILLING_ZIP_CODE),
                of(BILLING_COUNTRY));
    }

    private BillingTerms terms() {
        BillingTerms terms = before.terms();
        return new BillingTerms(
                terms.terms(),
                of(ACCOUNT_NUMBER),
                terms.preferredPaymentMethod(),
                terms.priceLevel(),
                terms.salesRepresentative(),
                terms.salesTaxCode(),
                terms.taxId(),
                terms.creditLimit());
    }

    private Notifications notifications() {
        Notifications chosen = before.notifications();
        return new Notifications(
                chosen.notifications(),
                chosen.reminders(),
                of(NOTIFY_VIA_EMAIL),
                of(NOTIFY_VIA_SMS),
                chosen.emailAddress(),
                chosen.phoneNumber());
    }

    private Classification classification() {
        Classification sorted = before.classification();
        return new Classification(
                of(CUSTOMER_SOURCE_ID), of(CUSTOMER_TYPE_ID), sorted.typeName(), sorted.origin(), of(IS_ACTIVE));
    }
}
