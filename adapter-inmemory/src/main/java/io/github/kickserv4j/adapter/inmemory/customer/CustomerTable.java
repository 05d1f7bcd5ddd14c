package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.index.Index;
import io.github.kickserv4j.adapter.inmemory.index.Numbers;
import io.github.kickserv4j.adapter.inmemory.index.RecordsByNumber;
import io.github.kickserv4j.adapter.inmemory.index.SingleNumber;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.Lazy;
import io.vavr.control.Option;
import java.util.stream.Stream;

/**
 * The customers. What only searches need is built by the first of them, since most tests never search. Callers hold the account's
 * lock.
 */
@ReliesOn("customers-in-order-of-numbers")
public final class CustomerTable {
    private final RecordsByNumber<Customer> byNumber = new RecordsByNumber<>();
    private final Index<Customer, CustomerId> byParent =
            Index.byOne(customer -> customer.hierarchy().parent());
    private Lazy<CustomerIndexes> indexes = Lazy.of(this::indexed);
    final Index<Customer, Object> byId = Index.byOne(customer -> Option.some(customer.id()));

    private CustomerIndexes indexed() {
        var indexed = new CustomerIndexes();
        all().forEach(indexed::add);
        return indexed;
    }

    /** Returns the indexes for searches, which change with the table. Threads that read may ask for them at the same time. */
    CustomerIndexes indexes() {
        return indexes.get();
    }

    public Option<Customer> get(CustomerNumber number) {
        return byNumber.get(number.value());
    }

    public Option<Customer> get(CustomerId id) {
        return byId.first(id).flatMap(byNumber::get);
    }

    /** Stores {@code customer}, and replaces the one of the same number, if there is one. */
    void put(Customer customer) {
        var number = new SingleNumber(customer.number().value());
        updateIndexes(byNumber.put(number, customer), Option.some(customer), number);
    }

    void remove(CustomerNumber removed) {
        var number = new SingleNumber(removed.value());
        updateIndexes(byNumber.remove(number), Option.none(), number);
    }

    private void updateIndexes(Option<Customer> before, Option<Customer> after, SingleNumber number) {
        byId.replace(before, after, number);
        byParent.replace(before, after, number);
        if (indexes.isEvaluated()) {
            indexes.get().replace(before, after, number);
        }
    }

    void clear() {
        byNumber.clear();
        byId.clear();
        byParent.clear();
        indexes = Lazy.of(this::indexed);
    }

    Numbers numbers() {
        return byNumber.numbers();
    }

    /** Returns all customers in the order of their numbers. */
    Stream<Customer> all() {
        return ascending(numbers(), 0);
    }

    boolean hasChildren(CustomerId parent) {
        return byParent.contains(parent);
    }

    Stream<Customer> childrenOf(CustomerId parent) {
        return ascending(byParent.get(parent), 0);
    }

    /** Returns the customers of these numbers, the lowest number first, without the first {@code skip}. */
    Stream<Customer> ascending(Numbers numbers, long skip) {
        return byNumber.ascending(numbers, skip);
    }
}
