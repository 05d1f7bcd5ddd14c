package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The fields of a customer that Kickserv lets be written: those that its documentation or a working client writes. Whether it
 * takes others, such as custom fields, is not known, so they cannot be requested.
 */
public final class CustomerFields {
    private static final Rule<String> EMAIL_ADDRESS_FORM = new Rule<>(
            "email_address", "must look like name@example.com", CustomerFields::isOneOrSeveralEmailAddresses);

    public static final Field<Customer, String> NAME = singleLine("name").required();
    public static final Field<Customer, String> FIRST_NAME = singleLine("first_name");
    public static final Field<Customer, String> LAST_NAME = singleLine("last_name");
    public static final Field<Customer, String> COMPANY_NAME = singleLine("company_name");
    public static final Field<Customer, String> CONTACT = singleLine("contact");
    public static final Field<Customer, String> ALT_CONTACT = singleLine("alt_contact");
    public static final Field<Customer, String> PHONE_NUMBER = singleLine("phone_number");
    public static final Field<Customer, String> ALT_PHONE_NUMBER = singleLine("alt_phone_number");
    public static final Field<Customer, String> MOBILE = singleLine("mobile");
    public static final Field<Customer, String> FAX = singleLine("fax");
    public static final Field<Customer, String> EMAIL_ADDRESS =
            singleLine("email_address").withRule(EMAIL_ADDRESS_FORM);
    public static final Field<Customer, String> SERVICE_ADDRESS = multiLine("service_address");
    public static final Field<Customer, String> SERVICE_ADDRESS_2 = multiLine("service_address_2");
    public static final Field<Customer, String> SERVICE_CITY = singleLine("service_city");
    public static final Field<Customer, String> SERVICE_STATE = singleLine("service_state");
    public static final Field<Customer, String> SERVICE_ZIP_CODE = singleLine("service_zip_code");
    public static final Field<Customer, String> SERVICE_COUNTRY = singleLine("service_country");
    public static final Field<Customer, String> BILLING_ADDRESS = multiLine("billing_address");
    public static final Field<Customer, String> BILLING_ADDRESS_2 = multiLine("billing_address_2");
    public static final Field<Customer, String> BILLING_CITY = singleLine("billing_city");
    public static final Field<Customer, String> BILLING_STATE = singleLine("billing_state");
    public static final Field<Customer, String> BILLING_ZIP_CODE = singleLine("billing_zip_code");
    public static final Field<Customer, String> BILLING_COUNTRY = singleLine("billing_country");
    public static final Field<Customer, String> ACCOUNT_NUMBER = singleLine("account_number");
    public static final Field<Customer, Boolean> COMPANY =
            Field.of("company", Boolean.class, c -> c.name().isCompany());
    public static final Field<Customer, CustomerTypeId> CUSTOMER_TYPE_ID = Field.of(
            "customer_type_id", CustomerTypeId.class, c -> c.classification().type());
    public static final Field<Customer, CustomerSourceId> CUSTOMER_SOURCE_ID =
            Field.of("customer_source_id", CustomerSourceId.class, c -> c.classification()
                    .source());
    public static final Field<Customer, Boolean> IS_ACTIVE =
            Field.of("is_active", Boolean.class, c -> c.classification().active());
    public static final Field<Customer, Boolean> NOTIFY_VIA_EMAIL =
            Field.of("notify_via_email", Boolean.class, c -> c.notifications().viaEmail());
    public static final Field<Customer, Boolean> NOTIFY_VIA_SMS =
            Field.of("notify_via_sms", Boolean.class, c -> c.notifications().viaSms());

    /** All of them, in the order in which Kickserv's forms have them. */
    public static final Seq<Field<Customer, ?>> ALL = Field.declared(
            CustomerFields.class,
            List.of(
                    NAME,
                    FIRST_NAME,
                    LAST_NAME,
                    COMPANY_NAME,
                    CONTACT,
                    ALT_CONTACT,
                    PHONE_NUMBER,
                    ALT_PHONE_NUMBER,
                    MOBILE,
                    FAX,
                    EMAIL_ADDRESS,
                    SERVICE_ADDRESS,
                    SERVICE_ADDRESS_2,
                    SERVICE_CITY,
                    SERVICE_STATE,
                    SERVICE_ZIP_CODE,
                    SERVICE_COUNTRY,
                    BILLING_ADDRESS,
                    BILLING_ADDRESS_2,
                    BILLING_CITY,
                    BILLING_STATE,
                    BILLING_ZIP_CODE,
                    BILLING_COUNTRY,
                    ACCOUNT_NUMBER,
                    COMPANY,
                    CUSTOMER_TYPE_ID,
                    CUSTOMER_SOURCE_ID,
                    IS_ACTIVE,
                    NOTIFY_VIA_EMAIL,
                    NOTIFY_VIA_SMS));

    private CustomerFields() {}

    private static Field<Customer, String> singleLine(String name) {
        return Field.singleLine(name, new CustomerTextReader(name));
    }

    private static Field<Customer, String> multiLine(String name) {
        return Field.multiLine(name, new CustomerTextReader(name));
    }

    /** Several are written with commas, semicolons or blanks between them. */
    private static boolean isOneOrSeveralEmailAddresses(String text) {
        List<String> addresses = List.of(text.split("[,;\\s]+")).reject(String::isEmpty);
        return !addresses.isEmpty() && addresses.forAll(address -> address.matches("[^@]+@[^@]+"));
    }
}
