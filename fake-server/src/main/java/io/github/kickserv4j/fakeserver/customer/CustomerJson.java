package io.github.kickserv4j.fakeserver.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.LastCompletedJob;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.JsonWriter;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Writes customers as Kickserv does. */
@ReliesOn({
    "sub-customers",
    "last-job-of-a-single-customer",
    "single-records-are-bare-objects",
    "keys-of-a-customer-in-json",
    "filter-without-a-match-has-one-row",
    "row-without-a-match-has-defaults",
    "job-holds-its-customer"
})
public final class CustomerJson {

    private CustomerJson() {}

    /** Writes a customer as in a list: 131 keys, the last of which holds the sub-customers in the same form. */
    static void listed(JsonWriter json, Customer customer) {
        json.startObject();
        CustomerJsonFields.addListed(json, customer);
        endWithChildren(json, customer);
    }

    /** Writes a customer as within another record: without sub-customers. */
    public static void embedded(JsonWriter json, Customer customer) {
        json.startObject();
        CustomerJsonFields.addListed(json, customer);
        json.endObject();
    }

    /** Writes the part of a customer that opportunities contain, without secrets. */
    public static void summary(JsonWriter json, Customer customer) {
        json.startObject();
        CustomerJsonFields.addSummary(json, customer);
        json.endObject();
    }

    /** Writes a customer as in a response to a request for one: with three more keys, about the latest completed work. */
    static void detailed(JsonWriter json, Customer customer, Option<LastCompletedJob> last) {
        json.startObject();
        CustomerJsonFields.addListed(json, customer);
        CustomerJsonFields.addLastJob(json, last);
        endWithChildren(json, customer);
    }

    private static void endWithChildren(JsonWriter json, Customer customer) {
        json.key("children")
                .array(customer.hierarchy().children(), CustomerJson::listed)
                .endObject();
    }

    /**
     * Writes the row that means that no customer was found. It has no number, and the defaults of a new record, so
     * that clients do not rely on a row without any value.
     *
     * @param keys all keys of a row
     */
    static void notFoundPlaceholder(JsonWriter json, Seq<String> keys) {
        json.startObject();
        keys.forEach(key -> addDefault(json, key));
        json.endObject();
    }

    private static void addDefault(JsonWriter json, String key) {
        switch (key) {
            case "which_billing_address" -> json.text(key, "service");
            case "is_active", "send_reminders", "notify_via_email", "send_notifications" -> json.flag(key, true);
            case "company", "notify_via_sms" -> json.flag(key, false);
            default -> json.alwaysNull(key);
        }
    }
}
