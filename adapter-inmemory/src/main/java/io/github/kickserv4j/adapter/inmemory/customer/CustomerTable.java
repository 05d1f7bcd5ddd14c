package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.SortedNumbers;
import io.github.kickserv4j.adapter.inmemory.shared.TrigramIndex;
import io.github.kickserv4j.adapter.inmemory.shared.ValueIndex;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.TextFolding;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
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
    private final SortedNumbers all = new SortedNumbers();
    private final ValueIndex<CriterionValue> byValue = new ValueIndex<>();
    private final ValueIndex<CustomerId> byParent = new ValueIndex<>();
    private final TrigramIndex byNameFragment = new TrigramIndex();
    private final NavigableSet<NameKey> byName = new TreeSet<>();

    /** The value of a customer for a criterion, with text composed as filters compare it. */
    private record CriterionValue(CustomerCriterion<?> criterion, Object value) {
        static CriterionValue of(CustomerCriterion<?> criterion, Object value) {
            return new CriterionValue(criterion, value instanceof String text ? TextFolding.toNfc(text) : value);
        }
    }

    /** A customer's folded name, ordered by name, then by number. */
    private record NameKey(String name, long number) implements Comparable<NameKey> {
        private static final Comparator<NameKey> ORDER =
                Comparator.comparing(NameKey::name).thenComparingLong(NameKey::number);

        @Override
        public int compareTo(NameKey other) {
            return ORDER.compare(this, other);
        }
    }

    public Option<Customer> get(CustomerNumber number) {
        return Option.of(byNumber.get(number.value()));
    }

    public Option<Customer> get(CustomerId id) {
        return Option.ofOptional(customers(byValue.get(CriterionValue.of(CustomerCriterion.ID, id)))
                .findFirst());
    }

    /** Stores {@code customer}, and replaces the one of the same number, if there is one. */
    void put(Customer customer) {
        remove(customer.number());
        long number = customer.number().value();
        byNumber.put(number, customer);
        all.add(number);
        valuesOf(customer).forEach(criterionValue -> byValue.add(criterionValue, number));
        customer.hierarchy().parent().forEach(parent -> byParent.add(parent, number));
        String name = nameOf(customer);
        byNameFragment.add(name, number);
        byName.add(new NameKey(name, number));
    }

    void remove(CustomerNumber number) {
        get(number).forEach(this::remove);
    }

    private void remove(Customer customer) {
        long number = customer.number().value();
        byNumber.remove(number);
        all.remove(number);
        valuesOf(customer).forEach(criterionValue -> byValue.remove(criterionValue, number));
        customer.hierarchy().parent().forEach(parent -> byParent.remove(parent, number));
        String name = nameOf(customer);
        byNameFragment.remove(name, number);
        byName.remove(new NameKey(name, number));
    }

    private static Seq<CriterionValue> valuesOf(Customer customer) {
        return CustomerCriterion.ALL.flatMap(
                criterion -> criterion.valueIn(customer).map(value -> CriterionValue.of(criterion, value)));
    }

    void clear() {
        all().toList().forEach(this::remove);
    }

    /** Returns all customers in the order of their numbers. */
    Stream<Customer> all() {
        return customers(all);
    }

    Stream<Customer> childrenOf(CustomerId parent) {
        return customers(byParent.get(parent));
    }

    /** Returns the customers that match {@code filter}, without the first {@code skip}. */
    Stream<Customer> matching(CustomerFilter filter, long skip) {
        if (filter.exact().isEmpty()) {
            return filter.beginsWith()
                    .fold(() -> customers(all, skip), prefix -> beginningWith(TextFolding.fold(prefix))
                            .filter(filter::matches)
                            .skip(skip));
        }
        var smallest = filter.exact()
                .map(condition -> byValue.get(CriterionValue.of(condition.criterion(), condition.value())))
                .minBy(Comparator.comparing(SortedNumbers::size))
                .get();
        return filter.exact().size() == 1 && filter.beginsWith().isEmpty()
                ? customers(smallest, skip)
                : customers(smallest).filter(filter::matches).skip(skip);
    }

    /** Returns the customers with {@code fragment} in their name. */
    Stream<Customer> withNameContaining(String fragment) {
        Predicate<String> containing = TextFolding.containing(fragment);
        return customers(byNameFragment.candidates(TextFolding.fold(fragment)).getOrElse(all))
                .filter(customer -> containing.test(customer.name().display()));
    }

    /** Returns the customers of this name, compared as {@link TextFolding} does. */
    Stream<Customer> withName(String name) {
        String folded = TextFolding.fold(name);
        return beginningWith(folded).filter(customer -> nameOf(customer).equals(folded));
    }

    private Stream<Customer> beginningWith(String prefix) {
        return byName.tailSet(new NameKey(prefix, 0)).stream()
                .takeWhile(nameKey -> nameKey.name().startsWith(prefix))
                .map(nameKey -> byNumber.get(nameKey.number()));
    }

    private Stream<Customer> customers(SortedNumbers sortedNumbers) {
        return customers(sortedNumbers, 0);
    }

    private Stream<Customer> customers(SortedNumbers sortedNumbers, long skip) {
        return sortedNumbers.ascendingFrom(skip).mapToObj(byNumber::get);
    }

    private static String nameOf(Customer customer) {
        return TextFolding.fold(customer.name().display());
    }
}
