package io.github.kickserv4j.fakeserver.customer;

import static io.github.kickserv4j.fakeserver.shared.WritableField.flag;
import static io.github.kickserv4j.fakeserver.shared.WritableField.parsed;
import static io.github.kickserv4j.fakeserver.shared.WritableField.text;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.UndecidedKeys;
import io.github.kickserv4j.fakeserver.shared.WritableField;
import io.github.kickserv4j.fakeserver.shared.WritableFields;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The fields of a customer that clients may write. */
@ReliesOn("other-fields-of-a-customer")
final class CustomerWritableFields {
    private static final Seq<WritableField<Customer, ?>> DOCUMENTED = List.of(text("name", CustomerFields.NAME));

    private static final Seq<WritableField<Customer, ?>> OF_CLIENTS = List.of(
            text("first_name", CustomerFields.FIRST_NAME),
            text("last_name", CustomerFields.LAST_NAME),
            text("company_name", CustomerFields.COMPANY_NAME),
            text("contact", CustomerFields.CONTACT),
            text("alt_contact", CustomerFields.ALT_CONTACT),
            text("phone_number", CustomerFields.PHONE_NUMBER),
            text("alt_phone_number", CustomerFields.ALT_PHONE_NUMBER),
            text("mobile", CustomerFields.MOBILE),
            text("fax", CustomerFields.FAX),
            text("email_address", CustomerFields.EMAIL_ADDRESS),
            text("service_address", CustomerFields.SERVICE_ADDRESS),
            text("service_address_2", CustomerFields.SERVICE_ADDRESS_2),
            text("service_city", CustomerFields.SERVICE_CITY),
            text("service_state", CustomerFields.SERVICE_STATE),
            text("service_zip_code", CustomerFields.SERVICE_ZIP_CODE),
            text("service_country", CustomerFields.SERVICE_COUNTRY),
            text("billing_address", CustomerFields.BILLING_ADDRESS),
            text("billing_address_2", CustomerFields.BILLING_ADDRESS_2),
            text("billing_city", CustomerFields.BILLING_CITY),
            text("billing_state", CustomerFields.BILLING_STATE),
            text("billing_zip_code", CustomerFields.BILLING_ZIP_CODE),
            text("billing_country", CustomerFields.BILLING_COUNTRY),
            text("account_number", CustomerFields.ACCOUNT_NUMBER),
            flag("company", CustomerFields.COMPANY),
            parsed("customer_type_id", CustomerFields.CUSTOMER_TYPE_ID, CustomerTypeId::parse),
            parsed("customer_source_id", CustomerFields.CUSTOMER_SOURCE_ID, CustomerSourceId::parse),
            flag("is_active", CustomerFields.IS_ACTIVE),
            flag("notify_via_email", CustomerFields.NOTIFY_VIA_EMAIL),
            flag("notify_via_sms", CustomerFields.NOTIFY_VIA_SMS));

    static final WritableFields<Customer> FIELDS =
            WritableFields.of("name-is-writable", DOCUMENTED).with("customer-fields-that-clients-write", OF_CLIENTS);

    /** The keys of which it is not known whether clients may write them. */
    static final UndecidedKeys UNDECIDED = UndecidedKeys.of(
                    "origin",
                    "special_instructions",
                    "parent_id",
                    "credit_limit",
                    "tax_id",
                    "which_billing_address",
                    "notification_email_address",
                    "notification_phone_number",
                    "notification_email",
                    "sales_tax_code_id")
            .withNumbered("custom_text", 20)
            .withNumbered("custom_number", 10)
            .withNumbered("custom_datetime", 10);

    private CustomerWritableFields() {}
}
