package io.github.kickserv4j.fakeserver.customer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.fakeserver.shared.JsonObjectMapping;
import io.github.kickserv4j.fakeserver.shared.JsonTrees;
import io.github.kickserv4j.ports.Kickserv;

/** Customers as Kickserv writes them. */
public final class CustomerJson {
    private static final JsonObjectMapping<Customer> LISTED = new JsonObjectMapping<>(CustomerJsonFields.listed());
    private static final JsonObjectMapping<Customer> GLUE = new JsonObjectMapping<>(CustomerJsonFields.summary());
    private static final JsonObjectMapping<Customer> LAST_JOB = new JsonObjectMapping<>(CustomerJsonFields.lastJob());

    private CustomerJson() {}

    /** As in a list: 131 keys, the last of which has the sub-customers, of the same form. */
    static ObjectNode listed(Customer customer) {
        return LISTED.toJson(customer)
                .set("children", listed(customer.hierarchy().children()));
    }

    static ArrayNode listed(Iterable<Customer> customers) {
        ArrayNode rows = JsonTrees.NODES.arrayNode();
        customers.forEach(customer -> rows.add(listed(customer)));
        return rows;
    }

    /** As within a row of something else: without sub-customers (inferred). */
    public static ObjectNode embedded(Customer customer) {
        return LISTED.toJson(customer);
    }

    /** The part of one that rows of opportunities have (documented; which keys is inferred): nothing that is a secret. */
    public static ObjectNode summary(Customer customer) {
        return GLUE.toJson(customer);
    }

    /** As when one is asked for alone: three keys more, about the latest work. */
    static ObjectNode detailed(Customer customer) {
        ObjectNode row = LISTED.toJson(customer);
        row.setAll(LAST_JOB.toJson(customer));
        return row.set("children", listed(customer.hierarchy().children()));
    }

    /**
     * The customer that stands for nobody: no number (documented), and what a new record has by default, so that nobody takes
     * a row without any value for the sign (inferred).
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
