package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.index.BlockSizes;
import io.github.kickserv4j.adapter.inmemory.index.Index;
import io.github.kickserv4j.adapter.inmemory.index.Intersection;
import io.github.kickserv4j.adapter.inmemory.index.NumberSet;
import io.github.kickserv4j.adapter.inmemory.index.Numbers;
import io.github.kickserv4j.adapter.inmemory.index.SingleNumber;
import io.github.kickserv4j.adapter.inmemory.index.SortedBlocks;
import io.github.kickserv4j.adapter.inmemory.index.TextIndex;
import io.github.kickserv4j.adapter.inmemory.index.Union;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.TextFolding;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The customers, with an index for each search. Callers hold the account's lock. */
@ReliesOn({
    "filters-of-customers",
    "filters-of-customers-by-other-columns",
    "filter-of-customers-by-id",
    "filters-are-combined-with-and",
    "exact-filters-distinguish-case",
    "filters-ignore-unicode-forms",
    "search-of-names",
    "searches-ignore-case",
    "search-of-beginnings",
    "searches-fold-text",
    "customers-in-order-of-numbers",
    "customers-by-beginning-in-order-of-names"
})
public final class CustomerTable {
    private final Map<Long, Customer> byNumber = new HashMap<>();
    private final NumberSet all = new NumberSet();
    private final Map<CustomerCriterion<?>, Index<Customer, Object>> byValue = indexes();
    private final Index<Customer, CustomerId> byParent =
            Index.byOne(customer -> customer.hierarchy().parent());
    private final TextIndex<Customer> byNameFragment = new TextIndex<>(CustomerTexts::ofName);
    private final TextIndex<Customer> byAddressFragment = new TextIndex<>(CustomerTexts::ofAddresses);
    private final SortedBlocks<NameKey> byName = new SortedBlocks<>();
    private final BlockSizes blockSizes = new BlockSizes();

    /** A customer's folded name between blanks, ordered by name, then by number. */
    private record NameKey(String name, long number) implements Comparable<NameKey> {
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

    private static Map<CustomerCriterion<?>, Index<Customer, Object>> indexes() {
        var indexes = new HashMap<CustomerCriterion<?>, Index<Customer, Object>>();
        for (CustomerCriterion<?> criterion : CustomerCriterion.ALL) {
            indexes.put(criterion, index(criterion));
        }
        return indexes;
    }

    private static Index<Customer, Object> index(CustomerCriterion<?> criterion) {
        return Index.byOne(customer -> criterion.valueIn(customer).map(CustomerTable::composed));
    }

    /** Returns a value with its text composed, as filters compare it. */
    private static Object composed(Object value) {
        return value instanceof String text ? TextFolding.toNfc(text) : value;
    }

    public Option<Customer> get(CustomerNumber number) {
        return Option.of(byNumber.get(number.value()));
    }

    public Option<Customer> get(CustomerId id) {
        return Option.of(byValue.get(CustomerCriterion.ID))
                .flatMap(index -> index.first(id))
                .map(byNumber::get);
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
        for (Map.Entry<CustomerCriterion<?>, Index<Customer, Object>> entry : byValue.entrySet()) {
            if (isDifferent(before, after, entry.getKey()::valueIn)) {
                entry.getValue().replace(before, after, number);
            }
        }
        byParent.replace(before, after, number);
        if (isDifferent(before, after, customer -> customer.name().display())) {
            byNameFragment.replace(before, after, number);
            replaceName(before, after);
        }
        if (isDifferent(before, after, Customer::serviceAddress)
                || isDifferent(before, after, Customer::billingAddress)) {
            byAddressFragment.replace(before, after, number);
        }
    }

    private void replaceName(Option<Customer> before, Option<Customer> after) {
        if (before.isDefined()) {
            byName.remove(NameKey.of(before.get()));
        }
        if (after.isDefined()) {
            byName.add(NameKey.of(after.get()));
        }
    }

    private static boolean isDifferent(Option<Customer> before, Option<Customer> after, Function<Customer, ?> part) {
        return !before.map(part).equals(after.map(part));
    }

    private void store(Option<Customer> customer, SingleNumber number) {
        if (customer.isDefined()) {
            byNumber.put(number.number(), customer.get());
            all.plus(number);
        } else {
            byNumber.remove(number.number());
            all.minus(number);
        }
    }

    void clear() {
        byNumber.clear();
        all.clear();
        byValue.values().forEach(Index::clear);
        byParent.clear();
        byNameFragment.clear();
        byAddressFragment.clear();
        byName.clear();
        blockSizes.clear();
    }

    /** Returns all customers in the order of their numbers. */
    Stream<Customer> all() {
        return customers(all, 0);
    }

    boolean hasChildren(CustomerId parent) {
        return byParent.contains(parent);
    }

    Stream<Customer> childrenOf(CustomerId parent) {
        return customers(byParent.get(parent), 0);
    }

    /** Returns the customers that match {@code filter}, without the first {@code skip}. */
    Stream<Customer> matching(CustomerFilter filter, long skip) {
        if (filter.exact().isEmpty()) {
            return filter.beginsWith().fold(() -> customers(all, skip), prefix -> beginningWith(prefix, skip));
        }
        Numbers having =
                Intersection.of(filter.exact().map(condition -> having(condition.criterion(), condition.value())));
        return filter.beginsWith().fold(() -> customers(having, skip), prefix -> beginningWith(prefix, having)
                .skip(skip));
    }

    private Stream<Customer> beginningWith(String prefix, Numbers having) {
        String beginning = beginning(prefix);
        Numbers candidates = Intersection.of(List.of(having, byNameFragment.candidates(beginning)));
        return customers(candidates, 0)
                .filter(customer -> NameKey.of(customer).name().startsWith(beginning));
    }

    private Numbers having(CustomerCriterion<?> criterion, Object value) {
        return Option.of(byValue.get(criterion))
                .map(index -> index.get(composed(value)))
                .getOrElse(Index.NONE);
    }

    /** Returns the customers with {@code fragment} in their name, without the first {@code skip}. */
    Stream<Customer> withNameContaining(String fragment, long skip) {
        Numbers candidates = byNameFragment.candidates(fragment);
        return containing(fragment, candidates, CustomerTexts::ofName, skip);
    }

    /** Returns the customers with {@code fragment} in their name or an address. */
    Stream<Customer> withTextContaining(String fragment) {
        Numbers candidates =
                Union.of(List.of(byNameFragment.candidates(fragment), byAddressFragment.candidates(fragment)));
        return containing(fragment, candidates, CustomerTexts::of, 0);
    }

    private Stream<Customer> containing(
            String fragment, Numbers candidates, Function<Customer, Set<String>> textsOf, long skip) {
        if (TextIndex.isExact(fragment)) {
            return customers(candidates, skip);
        }
        Predicate<String> containing = TextFolding.containing(fragment);
        return customers(candidates, 0)
                .filter(customer -> textsOf.apply(customer).stream().anyMatch(containing))
                .skip(skip);
    }

    /** Returns the customers of this name, compared as {@link TextFolding} does. */
    Stream<Customer> withName(String name) {
        return beginningWith(TextFolding.fold(name) + " ", 0)
                .filter(customer -> TextFolding.isSameText(customer.name().display(), name));
    }

    private Stream<Customer> beginningWith(String prefix, long skip) {
        String beginning = beginning(prefix);
        return byName.from(new NameKey(beginning, 0), skip)
                .takeWhile(nameKey -> nameKey.name().startsWith(beginning))
                .map(nameKey -> byNumber.get(nameKey.number()));
    }

    /** Returns how the folded name between blanks must begin. */
    private static String beginning(String prefix) {
        return " " + TextFolding.foldFragment(prefix).stripLeading();
    }

    /** Returns the customers of these numbers, the lowest number first, without the first {@code skip}. */
    private Stream<Customer> customers(Numbers numbers, long skip) {
        return blockSizes.of(numbers).ascendingFrom(skip).mapToObj(byNumber::get);
    }
}
