package io.github.kickserv4j.fakeserver.customer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.JsonObjectBuilder;
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

    private CustomerJson() {}

    /** Writes a customer as in a list: 131 keys, the last of which holds the sub-customers in the same form. */
    static ObjectNode listed(Customer customer) {
        return embedded(customer).set("children", listed(customer.hierarchy().children()));
    }

    static ArrayNode listed(Iterable<Customer> customers) {
        ArrayNode rows = JsonTrees.NODES.arrayNode();
        customers.forEach(customer -> rows.add(listed(customer)));
        return rows;
    }

    /** Writes a customer as within another record: without sub-customers. */
    public static ObjectNode embedded(Customer customer) {
        var json = new JsonObjectBuilder();
        CustomerJsonFields.addListed(json, customer);
        return json.build();
    }

    /** Writes the part of a customer that opportunities contain, without secrets. */
    public static ObjectNode summary(Customer customer) {
        var json = new JsonObjectBuilder();
        CustomerJsonFields.addSummary(json, customer);
        return json.build();
    }

    /** Writes a customer as in a response to a request for one: with three more keys, about the latest completed work. */
    static ObjectNode detailed(Customer customer) {
        var json = new JsonObjectBuilder();
        CustomerJsonFields.addListed(json, customer);
        CustomerJsonFields.addLastJob(json, customer);
        return json.build().set("children", listed(customer.hierarchy().children()));
    }

    /**
     * Writes the row that means that no customer was found. It has no number, and the defaults of a new record, so
     * that clients do not rely on a row without any value.
     */
    static ObjectNode notFoundPlaceholder() {
        ObjectNode row = JsonTrees.NODES.objectNode();
        CustomerJsonFields.listedKeys().forEach(row::putNull);
        return row.put("is_active", true)
                .put("which_billing_address", "service")
                .put("company", false)
                .put("send_reminders", true)
                .put("notify_via_email", true)
                .put("notify_via_sms", false)
                .put("send_notifications", true);
    }
}
