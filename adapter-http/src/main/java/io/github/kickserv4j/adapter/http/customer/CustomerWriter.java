package io.github.kickserv4j.adapter.http.customer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.kickserv4j.adapter.http.json.BodyWriter;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/** Writes the fields of a customer. */
@ReliesOn({"name-is-writable", "customer-fields-that-clients-write", "validation-of-a-name"})
final class CustomerWriter {
    private static final Map<Field<Customer, ?>, String> KEYS = HashMap.<Field<Customer, ?>, String>empty()
            .put(CustomerFields.NAME, "name")
            .put(CustomerFields.FIRST_NAME, "first_name")
            .put(CustomerFields.LAST_NAME, "last_name")
            .put(CustomerFields.COMPANY_NAME, "company_name")
            .put(CustomerFields.CONTACT, "contact")
            .put(CustomerFields.ALT_CONTACT, "alt_contact")
            .put(CustomerFields.PHONE_NUMBER, "phone_number")
            .put(CustomerFields.ALT_PHONE_NUMBER, "alt_phone_number")
            .put(CustomerFields.MOBILE, "mobile")
            .put(CustomerFields.FAX, "fax")
            .put(CustomerFields.EMAIL_ADDRESS, "email_address")
            .put(CustomerFields.SERVICE_ADDRESS, "service_address")
            .put(CustomerFields.SERVICE_ADDRESS_2, "service_address_2")
            .put(CustomerFields.SERVICE_CITY, "service_city")
            .put(CustomerFields.SERVICE_STATE, "service_state")
            .put(CustomerFields.SERVICE_ZIP_CODE, "service_zip_code")
            .put(CustomerFields.SERVICE_COUNTRY, "service_country")
            .put(CustomerFields.BILLING_ADDRESS, "billing_address")
            .put(CustomerFields.BILLING_ADDRESS_2, "billing_address_2")
            .put(CustomerFields.BILLING_CITY, "billing_city")
            .put(CustomerFields.BILLING_STATE, "billing_state")
            .put(CustomerFields.BILLING_ZIP_CODE, "billing_zip_code")
            .put(CustomerFields.BILLING_COUNTRY, "billing_country")
            .put(CustomerFields.ACCOUNT_NUMBER, "account_number")
            .put(CustomerFields.COMPANY, "company")
            .put(CustomerFields.CUSTOMER_TYPE_ID, "customer_type_id")
            .put(CustomerFields.CUSTOMER_SOURCE_ID, "customer_source_id")
            .put(CustomerFields.IS_ACTIVE, "is_active")
            .put(CustomerFields.NOTIFY_VIA_EMAIL, "notify_via_email")
            .put(CustomerFields.NOTIFY_VIA_SMS, "notify_via_sms");

    private static final BodyWriter<Customer> WRITER = BodyWriter.of("customer", KEYS)
            .withNumber(CustomerTypeId.class, CustomerTypeId::value)
            .withNumber(CustomerSourceId.class, CustomerSourceId::value);

    private CustomerWriter() {}

    static String envelope(Patch<Customer> patch) {
        return WRITER.write(patch);
    }

    /** Writes the body of a validation, which has no envelope. */
    static String nameQuery(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name).toString();
    }
}
