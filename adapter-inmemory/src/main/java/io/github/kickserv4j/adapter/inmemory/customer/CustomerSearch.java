package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.adapter.inmemory.customer.CustomerIndexes.NameKey;
import io.github.kickserv4j.adapter.inmemory.index.Intersection;
import io.github.kickserv4j.adapter.inmemory.index.Numbers;
import io.github.kickserv4j.adapter.inmemory.index.TextIndex;
import io.github.kickserv4j.adapter.inmemory.index.Union;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.TextFolding;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.vavr.collection.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds customers. */
@ReliesOn({
    "filters-of-customers",
    "filters-of-customers-by-other-columns",
    "filter-of-customers-by-id",
    "filters-are-combined-with-and",
    "search-of-names",
    "searches-ignore-case",
    "search-of-beginnings",
    "searches-fold-text",
    "customers-by-beginning-in-order-of-names"
})
record CustomerSearch(CustomerTable customers) {
    /** Returns the customers that match {@code filter}, without the first {@code skip}. */
    Stream<Customer> matching(CustomerFilter filter, long skip) {
        if (filter.exact().isEmpty()) {
            return filter.beginsWith()
                    .fold(() -> customers.ascending(customers.numbers(), skip), prefix -> beginningWith(prefix, skip));
        }
        Numbers having =
                Intersection.of(filter.exact().map(condition -> having(condition.criterion(), condition.value())));
        return filter.beginsWith().fold(() -> customers.ascending(having, skip), prefix -> beginningWith(prefix, having)
                .skip(skip));
    }

    private Numbers having(CustomerCriterion<?> criterion, Object value) {
        return criterion.equals(CustomerCriterion.ID)
                ? customers.byId.get(value)
                : customers.indexes().having(criterion, value);
    }

    private Stream<Customer> beginningWith(String prefix, Numbers having) {
        String beginning = beginning(prefix);
        Numbers candidates = Intersection.of(
                List.of(having, customers.indexes().byNameFragment.candidates(beginning)));
        return customers
                .ascending(candidates, 0)
                .filter(customer -> NameKey.of(customer).name().startsWith(beginning));
    }

    private Stream<Customer> beginningWith(String prefix, long skip) {
        String beginning = beginning(prefix);
        return customers
                .indexes()
                .byName
                .from(new NameKey(beginning, 0), skip)
                .takeWhile(nameKey -> nameKey.name().startsWith(beginning))
                .map(nameKey ->
                        customers.get(new CustomerNumber(nameKey.number())).get());
    }

    /** Returns how the folded name between blanks must begin. */
    private static String beginning(String prefix) {
        return " " + TextFolding.foldFragment(prefix).stripLeading();
    }

    /** Returns the customers with {@code fragment} in their name, without the first {@code skip}. */
    Stream<Customer> withNameContaining(String fragment, long skip) {
        Numbers candidates = customers.indexes().byNameFragment.candidates(fragment);
        return containing(fragment, candidates, CustomerTexts::ofName, skip);
    }

    /** Returns the customers with {@code fragment} in their name or an address. */
    Stream<Customer> withTextContaining(String fragment) {
        CustomerIndexes indexes = customers.indexes();
        Numbers candidates = Union.of(
                List.of(indexes.byNameFragment.candidates(fragment), indexes.byAddressFragment.candidates(fragment)));
        return containing(fragment, candidates, CustomerTexts::of, 0);
    }

    private Stream<Customer> containing(
            String fragment, Numbers candidates, Function<Customer, Set<String>> textsOf, long skip) {
        if (TextIndex.isExact(fragment)) {
            return customers.ascending(candidates, skip);
        }
        Predicate<String> containing = TextFolding.containing(fragment);
        return customers
                .ascending(candidates, 0)
                .filter(customer -> textsOf.apply(customer).stream().anyMatch(containing))
                .skip(skip);
    }

    /** Returns the customers of this name, compared as {@link TextFolding} does. */
    Stream<Customer> withName(String name) {
        return beginningWith(TextFolding.fold(name) + " ", 0)
                .filter(customer -> TextFolding.isSameText(customer.name().display(), name));
    }
}
