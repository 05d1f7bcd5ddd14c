package io.github.kickserv4j.fakeserver.customer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.fakeserver.shared.Json;
import io.github.kickserv4j.fakeserver.shared.Row;

/** Customers as Kickserv writes them. */
public final class CustomerRow {
    private static final Row<Customer> LISTED = new Row<>(CustomerColumns.listed());
    private static final Row<Customer> GLUE = new Row<>(CustomerColumns.glue());
    private static final Row<Customer> LAST_JOB = new Row<>(CustomerColumns.lastJob());

    private CustomerRow() {}

    /** As in a list: 131 keys, the last of which has the sub-customers, of the same form. */
    static ObjectNode listed(Customer customer) {
        return LISTED.of(customer).set("children", listed(customer.family().children()));
    }

    static ArrayNode listed(Iterable<Customer> customers) {
        ArrayNode rows = Json.NODES.arrayNode();
        customers.forEach(customer -> rows.add(listed(customer)));
        return rows;
    }

    /** As within a row of something else: without sub-customers (inferred). */
    public static ObjectNode within(Customer customer) {
        return LISTED.of(customer);
    }

    /** The part of one that rows of opportunities have (documented; which keys is inferred): nothing that is a secret. */
    public static ObjectNode glue(Customer customer) {
        return GLUE.of(customer);
    }

    /** As when one is asked for alone: three keys more, about the latest work. */
    static ObjectNode alone(Customer customer) {
        ObjectNode row = LISTED.of(customer);
        row.setAll(LAST_JOB.of(customer));
        return row.set("children", listed(customer.family().children()));
    }

    /**
     * The customer that stands for nobody: no number (documented), and what a new record has by default, so that nobody takes
     * a row without any value for the sign (inferred).
     */
    static ObjectNode nobody() {
        return LISTED.empty()
                .put("is_active", true)
                .put("which_billing_address", "service")
                .put("company", false)
                .put("send_reminders", true)
                .put("notify_via_email", true)
                .put("notify_via_sms", false)
                .put("send_notifications", true);
    }
}
