package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.domain.customer.Balance;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerHierarchy;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * Converts stored customers to those that callers see: with current sub-customers and balance. Some of the converted ones are kept
 * until the next write, since tests read the same customer again and again.
 */
@ReliesOn({"sub-customers", "last-job-of-a-single-customer", "balance-is-what-is-owed", "balance-is-quickbooks"})
final class CustomerView {
    private static final int MOST_KEPT = 1024;

    private final AccountContext accountContext;
    private final CustomerTable table;
    private final BalanceSource balances;
    private final @Nullable Conversion[] kept = new Conversion[MOST_KEPT];

    CustomerView(AccountContext accountContext, CustomerTable table, BalanceSource balances) {
        this.accountContext = accountContext;
        this.table = table;
        this.balances = balances;
    }

    /** Returns the customer as a request for one returns it. Threads may replace what another keeps, which is immutable. */
    Customer asSingle(Customer stored) {
        int at = (int) (stored.number().value() % MOST_KEPT);
        Conversion last = kept[at];
        if (last != null && last.isOf(stored, accountContext.version())) {
            return last.customer;
        }
        Customer customer = converted(stored);
        kept[at] = new Conversion(stored, accountContext.version(), customer);
        return customer;
    }

    private Customer converted(Customer stored) {
        Option<Money> owed = balances.balanceOf(stored.id());
        boolean isParent = table.hasChildren(stored.id());
        return owed.isEmpty() && !isParent && stored.hierarchy().children().isEmpty()
                ? stored
                : current(stored, owed, isParent ? childrenOf(stored) : Vector.empty());
    }

    /** A stored customer and its conversion at a version of the account. */
    private record Conversion(Customer stored, long version, Customer customer) {
        @SuppressWarnings("ReferenceEquality") // an equal one would do, but takes longer to compare
        boolean isOf(Customer asked, long current) {
            return stored == asked && version == current;
        }
    }

    private Seq<Customer> childrenOf(Customer parent) {
        return table.childrenOf(parent.id()).map(this::asListRow).collect(Vector.collector());
    }

    private static Customer current(Customer stored, Option<Money> owed, Seq<Customer> children) {
        CustomerHierarchy customerHierarchy = stored.hierarchy();
        return stored.toBuilder()
                .hierarchy(new CustomerHierarchy(customerHierarchy.parent(), customerHierarchy.sublevel(), children))
                .balance(balance(stored.balance(), owed, children))
                .build();
    }

    /** Returns the customer as a list contains it: without the latest work, which only a request for one returns. */
    Customer asListRow(Customer stored) {
        Customer customer = asSingle(stored);
        return customer.lastCompletedJob().isEmpty()
                ? customer
                : customer.toBuilder().lastCompletedJob(Option.none()).build();
    }

    /** Adds the amounts of jobs and payments; the total includes the sub-customers. */
    private static Balance balance(Balance seeded, Option<Money> owed, Seq<Customer> children) {
        Option<Money> below = children.flatMap(child -> child.balance().total()).reduceOption(Money::plus);
        return new Balance(sum(seeded.own(), owed), sum(sum(seeded.total(), owed), below));
    }

    private static Option<Money> sum(Option<Money> one, Option<Money> other) {
        return one.isEmpty() || other.isEmpty() ? one.orElse(other) : one.map(amount -> amount.plus(other.get()));
    }
}
