package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.domain.customer.Balance;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerHierarchy;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** How a stored customer looks from outside: with sub-customers and balance as they are now. */
record CustomerView(CustomerTable table, BalanceSource balances) {

    /** As one who is asked for alone. */
    Customer asSingle(Customer stored) {
        Seq<Customer> children =
                table.childrenOf(stored.id()).map(this::asListRow).collect(Vector.collector());
        Option<Money> owed = balances.balanceOf(stored.id());
        if (owed.isEmpty()
                && children.isEmpty()
                && stored.hierarchy().children().isEmpty()) {
            return stored;
        }
        CustomerHierarchy customerHierarchy = stored.hierarchy();
        return stored.toBuilder()
                .hierarchy(new CustomerHierarchy(customerHierarchy.parent(), customerHierarchy.sublevel(), children))
                .balance(balance(stored.balance(), owed, children))
                .build();
    }

    /** As one of a list: without the latest work, which only the answer about one alone has (recorded). */
    Customer asListRow(Customer stored) {
        Customer customer = asSingle(stored);
        return customer.lastCompletedJob().isEmpty()
                ? customer
                : customer.toBuilder().lastCompletedJob(Option.none()).build();
    }

    /** What was seeded, and what jobs and payments add; the total with what the sub-customers owe. */
    private static Balance balance(Balance seeded, Option<Money> owed, Seq<Customer> children) {
        Option<Money> below = sum(children.flatMap(child -> child.balance().total()));
        return new Balance(
                sum(seeded.own().toList().appendAll(owed)),
                sum(seeded.total().toList().appendAll(owed).appendAll(below)));
    }

    private static Option<Money> sum(Seq<Money> amounts) {
        return amounts.reduceOption(Money::plus);
    }
}
