package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.index.Index;
import io.github.kickserv4j.adapter.inmemory.index.Numbers;
import io.github.kickserv4j.adapter.inmemory.index.SingleNumber;
import io.github.kickserv4j.adapter.inmemory.index.SortedBlocks;
import io.github.kickserv4j.adapter.inmemory.index.TextIndex;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.TextFolding;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The numbers of customers by what is searched for, except by their ids. */
@ReliesOn({"exact-filters-distinguish-case", "filters-ignore-unicode-forms"})
final class CustomerIndexes {
    final TextIndex<Customer> byNameFragment = new TextIndex<>(CustomerTexts::ofName);
    final TextIndex<Customer> byAddressFragment = new TextIndex<>(CustomerTexts::ofAddresses);
    final SortedBlocks<NameKey> byName = new SortedBlocks<>();

    private final Map<CustomerCriterion<?>, Index<Customer, Object>> byValue = CustomerCriterion.ALL
            .remove(CustomerCriterion.ID)
            .toJavaMap(HashMap::new, Function.identity(), CustomerIndexes::index);

    /** A customer's folded name between blanks, ordered by name, then by number. */
    record NameKey(String name, long number) implements Comparable<NameKey> {
        static NameKey of(Customer customer) {
            return new NameKey(
                    " " + TextFolding.fold(customer.name().display()) + " ",
                    customer.number().value());
        }

        @Override
        public int compareTo(NameKey other) {
            int order = name.compareTo(other.name);
            return order == 0 ? Long.compare(number, other.number) : order;
        }
    }

    private static Index<Customer, Object> index(CustomerCriterion<?> criterion) {
        return Index.byOne(customer -> criterion.valueIn(customer).map(CustomerIndexes::composed));
    }

    /** Returns a value with its text composed, as filters compare it. */
    private static Object composed(Object value) {
        return value instanceof String text ? TextFolding.toNfc(text) : value;
    }

    void add(Customer customer) {
        replace(
                Option.none(),
                Option.some(customer),
                new SingleNumber(customer.number().value()));
    }

    void replace(Option<Customer> before, Option<Customer> after, SingleNumber number) {
        byValue.forEach((criterion, index) -> {
            if (isDifferent(before, after, criterion::valueIn)) {
                index.replace(before, after, number);
            }
        });
        if (isDifferent(before, after, customer -> customer.name().display())) {
            byNameFragment.replace(before, after, number);
            before.map(NameKey::of).forEach(byName::remove);
            after.map(NameKey::of).forEach(byName::add);
        }
        if (isDifferent(before, after, Customer::serviceAddress)
                || isDifferent(before, after, Customer::billingAddress)) {
            byAddressFragment.replace(before, after, number);
        }
    }

    private static boolean isDifferent(Option<Customer> before, Option<Customer> after, Function<Customer, ?> part) {
        return !before.map(part).equals(after.map(part));
    }

    /** Returns the numbers of the customers that have {@code value}. */
    Numbers having(CustomerCriterion<?> criterion, Object value) {
        return Option.of(byValue.get(criterion))
                .map(index -> index.get(composed(value)))
                .getOrElse(Index.NONE);
    }
}
