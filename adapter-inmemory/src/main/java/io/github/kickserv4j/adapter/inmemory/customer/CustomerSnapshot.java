package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.SeedValidator;
import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.customer.Balance;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * The customers at one moment, and the next number and id.
 *
 * @param customers in the order of their numbers, each with the opening balance before the known jobs and payments
 */
@ReliesOn("balance-is-what-is-owed")
public record CustomerSnapshot(Seq<Customer> customers, long nextNumber, long nextId) {
    private static final int MOST_LEVELS = 20; // QuickBooks has five levels; a response can hold about a hundred
    private static final long FIRST_NUMBER = 1;
    private static final long FIRST_ID =
            7_100_001; // far from the numbers, so that an id mistaken for a number finds no record

    public static final CustomerSnapshot EMPTY = new CustomerSnapshot(List.empty(), FIRST_NUMBER, FIRST_ID);

    /** Returns these customers, with the next number and id after the highest. */
    public static CustomerSnapshot of(Seq<Customer> seeds) {
        var customerAncestry = new CustomerAncestry(seeds);
        InvalidInputException.throwIfAny(violations(seeds, customerAncestry));
        return new CustomerSnapshot(
                seeds.map(seed -> customerAncestry.isParent(seed.id()) ? withoutChildren(seed) : seed)
                        .sortBy(Customer::number),
                Sequence.after(seeds.map(seed -> seed.number().value()), FIRST_NUMBER),
                Sequence.after(seeds.map(seed -> seed.id().value()), FIRST_ID));
    }

    /**
     * Returns a copy in which the customers in {@code known} have no opening balance beside the amounts of their jobs and
     * payments.
     */
    public CustomerSnapshot withoutOpeningBalances(Set<CustomerId> known) {
        return new CustomerSnapshot(
                customers.map(customer -> known.contains(customer.id())
                        ? customer.toBuilder().balance(Balance.NONE).build()
                        : customer),
                nextNumber,
                nextId);
    }

    public Set<CustomerId> ids() {
        return HashSet.ofAll(customers.map(Customer::id));
    }

    private static Seq<Violation> violations(Seq<Customer> customers, CustomerAncestry customerAncestry) {
        var seedValidator = new SeedValidator<>(customers, "customer");
        Seq<CustomerId> ids = customers.map(Customer::id);
        return seedValidator
                .identityViolations("customer_number", seed -> seed.number().value())
                .appendAll(
                        seedValidator.identityViolations("id", seed -> seed.id().value()))
                .appendAll(SeedValidator.violations(
                        "parent_id", "must not lead back to the customer", ids.filter(customerAncestry::isInCycle)))
                .appendAll(SeedValidator.violations(
                        "parent_id",
                        "must be at most " + MOST_LEVELS + " levels below the topmost customer",
                        ids.filter(id -> customerAncestry.isDeeperThan(MOST_LEVELS, id))));
    }

    /** Subtracts the balances of the sub-customers, which the balance of a parent includes. */
    private static Customer withoutChildren(Customer parent) {
        var own = parent.balance().own();
        return parent.toBuilder().balance(new Balance(own, own)).build();
    }
}
