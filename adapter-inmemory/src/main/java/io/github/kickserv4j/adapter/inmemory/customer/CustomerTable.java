package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.index.BlockSizes;
import io.github.kickserv4j.adapter.inmemory.index.Index;
import io.github.kickserv4j.adapter.inmemory.index.NumberSet;
import io.github.kickserv4j.adapter.inmemory.index.Numbers;
import io.github.kickserv4j.adapter.inmemory.index.SingleNumber;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.Lazy;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The customers. What only searches need is built by the first of them, since most tests never search. Callers hold the account's
 * lock.
 */
@ReliesOn("customers-in-order-of-numbers")
public final class CustomerTable {
    private final Map<Long, Customer> byNumber = new HashMap<>();
    private final Index<Customer, CustomerId> byParent =
            Index.byOne(customer -> customer.hierarchy().parent());
    private final BlockSizes blockSizes = new BlockSizes();
    private Lazy<CustomerIndexes> indexes = Lazy.of(this::indexed);
    final NumberSet all = new NumberSet();
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
        return Option.of(byNumber.get(number.value()));
    }

    public Option<Customer> get(CustomerId id) {
        return byId.first(id).map(byNumber::get);
    }

    /** Stores {@code customer}, and replaces the one of the same number, if there is one. */
    void put(Customer customer) {
        replace(
                get(customer.number()),
                Option.some(customer),
                new SingleNumber(customer.number().value()));
    }

    void remove(CustomerNumber number) {
        replace(get(number), Option.none(), new SingleNumber(number.value()));
    }

    private void replace(Option<Customer> before, Option<Customer> after, SingleNumber number) {
        blockSizes.clear();
        store(after, number);
        byId.replace(before, after, number);
        byParent.replace(before, after, number);
        if (indexes.isEvaluated()) {
            indexes.get().replace(before, after, number);
        }
    }

    private void store(Option<Customer> customer, SingleNumber number) {
        if (customer.isDefined()) {
            if (byNumber.put(number.number(), customer.get()) == null) {
                all.plus(number);
            }
        } else {
            byNumber.remove(number.number());
            all.minus(number);
        }
    }

    void clear() {
        byNumber.clear();
        all.clear();
        byId.clear();
        byParent.clear();
        blockSizes.clear();
        indexes = Lazy.of(this::indexed);
    }

    /** Returns all customers in the order of their numbers. */
    Stream<Customer> all() {
        return ascending(all, 0);
    }

    boolean hasChildren(CustomerId parent) {
        return byParent.contains(parent);
    }

    Stream<Customer> childrenOf(CustomerId parent) {
        return ascending(byParent.get(parent), 0);
    }

    /** Returns the customers of these numbers, the lowest number first, without the first {@code skip}. */
    Stream<Customer> ascending(Numbers numbers, long skip) {
        return blockSizes.of(numbers).ascendingFrom(skip).mapToObj(byNumber::get);
    }
}
