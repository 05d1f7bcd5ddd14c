package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.shared.FragmentIndex;
import io.github.kickserv4j.adapter.inmemory.shared.Index;
import io.github.kickserv4j.adapter.inmemory.shared.Numbers;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Folding;
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

/** The customers, and an index for each way to find them. Whoever calls holds the account's lock. */
public final class CustomerTable {
    private final Map<Long, Customer> byNumber = new HashMap<>();
    private final Numbers all = new Numbers();
    private final Index<Value> byValue = new Index<>();
    private final Index<CustomerId> byParent = new Index<>();
    private final FragmentIndex byNameFragment = new FragmentIndex();
    private final NavigableSet<Named> byName = new TreeSet<>();

    /** What a customer has for a criterion; text composed, as filters compare it. */
    private record Value(CustomerCriterion<?> criterion, Object value) {
        static Value of(CustomerCriterion<?> criterion, Object value) {
            return new Value(criterion, value instanceof String text ? Folding.composed(text) : value);
        }
    }

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
        return Option.ofOptional(
                customers(byValue.get(Value.of(CustomerCriterion.ID, id))).findFirst());
    }

    /** Stores {@code customer}, instead of the one of the same number where there is one. */
    void put(Customer customer) {
        remove(customer.number());
        long number = customer.number().value();
        byNumber.put(number, customer);
        all.add(number);
        valuesOf(customer).forEach(value -> byValue.add(value, number));
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
        valuesOf(customer).forEach(value -> byValue.remove(value, number));
        customer.family().parent().forEach(parent -> byParent.remove(parent, number));
        String name = nameOf(customer);
        byNameFragment.remove(name, number);
        byName.remove(new Named(name, number));
    }

    private static Seq<Value> valuesOf(Customer customer) {
        return CustomerCriterion.ALL.flatMap(
                criterion -> criterion.of(customer).map(value -> Value.of(criterion, value)));
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
            return filter.beginsWith().fold(() -> customers(all, skip), prefix -> beginningWith(Folding.of(prefix))
                    .filter(filter::matches)
                    .skip(skip));
        }
        var smallest = filter.exact()
                .map(condition -> byValue.get(Value.of(condition.criterion(), condition.value())))
                .minBy(Comparator.comparing(Numbers::size))
                .get();
        return filter.exact().size() == 1 && filter.beginsWith().isEmpty()
                ? customers(smallest, skip)
                : customers(smallest).filter(filter::matches).skip(skip);
    }

    /** Those that have {@code fragment} in their name. */
    Stream<Customer> containing(String fragment) {
        Predicate<String> containing = Folding.containing(fragment);
        return customers(byNameFragment.candidates(Folding.of(fragment)).getOrElse(all))
                .filter(customer -> containing.test(customer.name().display()));
    }

    /** Those of this name, as {@link Folding} compares. */
    Stream<Customer> called(String name) {
        String folded = Folding.of(name);
        return beginningWith(folded).filter(customer -> nameOf(customer).equals(folded));
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
        return Folding.of(customer.name().display());
    }
}
