package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.FragmentIndex;
import io.github.kickserv4j.adapter.inmemory.shared.Index;
import io.github.kickserv4j.adapter.inmemory.shared.Numbers;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerFilter.Condition;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The customers, and an index for each way to find them. Whoever calls holds the account's lock. */
public final class CustomerTable {
    private final Map<Long, Customer> byNumber = new HashMap<>();
    private final Numbers all = new Numbers();
    private final Index<Condition<?>> byValue = new Index<>();
    private final Index<CustomerId> byParent = new Index<>();
    private final FragmentIndex byNameFragment = new FragmentIndex();
    private final NavigableSet<Named> byName = new TreeSet<>();

    /** A customer under its folded name, in the order of names, those of the same name in the order of numbers. */
    private record Named(String name, long number) implements Comparable<Named> {
        private static final Comparator<Named> ORDER =
                Comparator.comparing(Named::name).thenComparingLong(Named::number);

        @Override
        public int compareTo(Named other) {
            return ORDER.compare(this, other);
        }
    }

    public Option<Customer> get(CustomerNumber number) {
        return Option.of(byNumber.get(number.value()));
    }

    public Option<Customer> get(CustomerId id) {
        return Option.ofOptional(customers(byValue.get(new Condition<>(CustomerCriterion.ID, id)))
                .findFirst());
    }

    /** Stores {@code customer}, instead of the one of the same number where there is one. */
    void put(Customer customer) {
        remove(customer.number());
        long number = customer.number().value();
        byNumber.put(number, customer);
        all.add(number);
        conditionsMetBy(customer).forEach(condition -> byValue.add(condition, number));
        customer.family().parent().forEach(parent -> byParent.add(parent, number));
        String name = nameOf(customer);
        byNameFragment.add(name, number);
        byName.add(new Named(name, number));
    }

    void remove(CustomerNumber number) {
        get(number).forEach(this::remove);
    }

    private void remove(Customer customer) {
        long number = customer.number().value();
        byNumber.remove(number);
        all.remove(number);
        conditionsMetBy(customer).forEach(condition -> byValue.remove(condition, number));
        customer.family().parent().forEach(parent -> byParent.remove(parent, number));
        String name = nameOf(customer);
        byNameFragment.remove(name, number);
        byName.remove(new Named(name, number));
    }

    private static Seq<Condition<?>> conditionsMetBy(Customer customer) {
        return CustomerCriterion.ALL.flatMap(criterion -> conditionMetBy(customer, criterion));
    }

    private static <T> Option<Condition<T>> conditionMetBy(Customer customer, CustomerCriterion<T> criterion) {
        return criterion.of(customer).map(value -> new Condition<>(criterion, value));
    }

    void clear() {
        all().toList().forEach(this::remove);
    }

    /** All customers in the order of their numbers. */
    Stream<Customer> all() {
        return customers(all);
    }

    Stream<Customer> childrenOf(CustomerId parent) {
        return customers(byParent.get(parent));
    }

    /** Those that meet {@code filter}, without the first {@code skip} of them. */
    Stream<Customer> matching(CustomerFilter filter, long skip) {
        if (filter.exact().isEmpty()) {
            return filter.beginsWith().fold(() -> customers(all, skip), prefix -> beginningWith(folded(prefix))
                    .skip(skip));
        }
        var smallest = filter.exact()
                .map(byValue::get)
                .minBy(Comparator.comparing(Numbers::size))
                .get();
        return filter.exact().size() == 1 && filter.beginsWith().isEmpty()
                ? customers(smallest, skip)
                : customers(smallest).filter(filter::matches).skip(skip);
    }

    /** Those that have {@code fragment} in their name. */
    Stream<Customer> containing(String fragment) {
        String folded = folded(fragment);
        return customers(byNameFragment.candidates(folded).getOrElse(all))
                .filter(customer -> nameOf(customer).contains(folded));
    }

    private Stream<Customer> beginningWith(String prefix) {
        return byName.tailSet(new Named(prefix, 0)).stream()
                .takeWhile(named -> named.name().startsWith(prefix))
                .map(named -> byNumber.get(named.number()));
    }

    private Stream<Customer> customers(Numbers numbers) {
        return customers(numbers, 0);
    }

    private Stream<Customer> customers(Numbers numbers, long skip) {
        return numbers.from(skip).mapToObj(byNumber::get);
    }

    private static String nameOf(Customer customer) {
        return folded(customer.name().display());
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
