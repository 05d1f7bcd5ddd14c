package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The customers of a moment, and what the next one would have been called. */
public record CustomerSnapshot(Seq<Customer> customers, long nextNumber, long nextId) {
    private static final long FIRST_NUMBER = 1;
    private static final long FIRST_ID = 7_100_001; // far from the numbers, so that one taken for the other is nobody

    public static final CustomerSnapshot EMPTY = of(List.empty());

    /** These customers, and after them the numbers and ids that follow the highest. */
    public static CustomerSnapshot of(Seq<Customer> customers) {
        InvalidInputException.throwIfAny(twice(customers, "customer_number", Customer::number)
                .appendAll(twice(customers, "id", Customer::id))
                .appendAll(circles(customers)));
        return new CustomerSnapshot(
                customers,
                Sequence.after(customers.map(customer -> customer.number().value()), FIRST_NUMBER),
                Sequence.after(customers.map(customer -> customer.id().value()), FIRST_ID));
    }

    private static Seq<Violation> twice(Seq<Customer> customers, String field, Function<Customer, ?> identity) {
        return customers
                .groupBy(identity)
                .filterValues(same -> same.size() > 1)
                .keySet()
                .toList()
                .map(same -> new Violation(field, "must be one customer's only", String.valueOf(same)));
    }

    /** Customers who would be their own ancestors. */
    private static Seq<Violation> circles(Seq<Customer> customers) {
        Map<CustomerId, CustomerId> parents = new HashMap<>();
        customers.forEach(customer -> customer.family().parent().forEach(parent -> parents.put(customer.id(), parent)));
        return customers
                .map(Customer::id)
                .filter(id -> isOwnAncestor(id, parents))
                .map(id -> new Violation("parent_id", "must not lead back to the customer", id.toString()));
    }

    private static boolean isOwnAncestor(CustomerId id, Map<CustomerId, CustomerId> parents) {
        Set<CustomerId> seen = new HashSet<>();
        CustomerId up = parents.get(id);
        while (up != null && seen.add(up) && !up.equals(id)) {
            up = parents.get(up);
        }
        return id.equals(up);
    }
}
