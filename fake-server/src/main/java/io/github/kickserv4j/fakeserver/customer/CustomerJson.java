package io.github.kickserv4j.fakeserver.customer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.JsonObjectMapping;
import io.github.kickserv4j.fakeserver.shared.JsonTrees;

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
    private static final JsonObjectMapping<Customer> LISTED = new JsonObjectMapping<>(CustomerJsonFields.listed());
    private static final JsonObjectMapping<Customer> GLUE = new JsonObjectMapping<>(CustomerJsonFields.summary());
    private static final JsonObjectMapping<Customer> LAST_JOB = new JsonObjectMapping<>(CustomerJsonFields.lastJob());

    private CustomerJson() {}

    /** Writes a customer as in a list: 131 keys, the last of which holds the sub-customers in the same form. */
    static ObjectNode listed(Customer customer) {
        return LISTED.toJson(customer)
                .set("children", listed(customer.hierarchy().children()));
    }

    static ArrayNode listed(Iterable<Customer> customers) {
        ArrayNode rows = JsonTrees.NODES.arrayNode();
        customers.forEach(customer -> rows.add(listed(customer)));
        return rows;
    }

    /** Writes a customer as within another record: without sub-customers. */
    public static ObjectNode embedded(Customer customer) {
        return LISTED.toJson(customer);
    }

    /** Writes the part of a customer that opportunities contain, without secrets. */
    public static ObjectNode summary(Customer customer) {
        return GLUE.toJson(customer);
    }

    /** Writes a customer as in a response to a request for one: with three more keys, about the latest completed work. */
    static ObjectNode detailed(Customer customer) {
        ObjectNode row = LISTED.toJson(customer);
        row.setAll(LAST_JOB.toJson(customer));
        return row.set("children", listed(customer.hierarchy().children()));
    }

    /**
     * Writes the row that means that no customer was found. It has no number, and the defaults of a new record, so
     * that clients do not rely on a row without any value.
     */
    static ObjectNode notFoundPlaceholder() {
        return LISTED.emptyObject()
                .put("is_active", true)
                .put("which_billing_address", "service")
                .put("company", false)
                .put("send_reminders", true)
                .put("notify_via_email", true)
                .put("notify_via_sms", false)
                .put("send_notifications", true);
    }
}
