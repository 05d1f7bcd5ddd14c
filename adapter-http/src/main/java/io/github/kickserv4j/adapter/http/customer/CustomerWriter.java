package io.github.kickserv4j.adapter.http.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.adapter.http.shared.Json;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.shared.Change;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.Field;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/** Writes what is asked of a customer: only the fields that are named, a cleared one as {@code null} (inferred). */
final class CustomerWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

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

    private CustomerWriter() {}

    static String envelope(Changes<Customer> changes) {
        ObjectNode fields = NODES.objectNode();
        changes.fields().forEach(field -> fields.set(KEYS.get(field).get(), node(changes.of(field))));
        return Json.envelope("customer", fields);
    }

    /** The request of a validation, which has no envelope (documented). */
    static String name(String name) {
        return NODES.objectNode().put("name", name).toString();
    }

    private static JsonNode node(Change<?> change) {
        return change instanceof Change.Set<?> set ? node(set.value()) : NODES.nullNode();
    }

    private static JsonNode node(Object value) {
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof CustomerTypeId type) {
            return NODES.numberNode(type.value());
        }
        if (value instanceof CustomerSourceId source) {
            return NODES.numberNode(source.value());
        }
        return NODES.textNode(value.toString());
    }
}
