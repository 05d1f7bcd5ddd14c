package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** All ways to read a customer. */
record CustomerReadPaths(CustomerRepository customers) {
    private static final Seq<CustomerCriterion<?>> IDENTITY_CRITERIA =
            List.of(CustomerCriterion.ID, CustomerCriterion.NUMBER);

    private CustomerTestDriver driver() {
        return new CustomerTestDriver(customers);
    }

    /** Returns the reads by its number or id. */
    ReadPaths<Customer> byNumber(Customer customer) {
        return byCriteria(customer, IDENTITY_CRITERIA)
                .addOne("get", () -> customers.get(customer.number()))
                .addOne("withId", () -> customers.withId(customer.id()));
    }

    /** Returns the reads by its name. */
    ReadPaths<Customer> byName(Customer customer) {
        String name = customer.name().display();
        CustomerFilter begins = CustomerFilter.builder().nameBeginsWith(name).build();
        return byCriteria(customer, List.of(CustomerCriterion.NAME))
                .addMany("list by the beginning of the name", () -> driver().list(begins))
                .addMany("search", () -> driver().search(name))
                .addMany("filter", () -> driver().searchNameOrAddress(name))
                .addMany("withName", () -> ResultAssertions.resultOf(customers.withName(new FullName(name))))
                .addMany("all by a filter", () -> collectAll(begins))
                .addMany("all by a fragment", () -> collectAll(new NameFragment(name)));
    }

    /** Returns the reads by other fields, whose texts must be unique. */
    ReadPaths<Customer> byAddress(Customer customer) {
        String street = customer.serviceAddress().line1().get();
        return byCriteria(
                        customer,
                        CustomerCriterion.ALL.removeAll(IDENTITY_CRITERIA).remove(CustomerCriterion.NAME))
                .addMany("filter by an address", () -> driver().searchNameOrAddress(street));
    }

    private ReadPaths<Customer> byCriteria(Customer customer, Seq<CustomerCriterion<?>> criteria) {
        return criteria.foldLeft(ReadPaths.empty(), (readPaths, criterion) -> {
            CustomerFilter filter = where(criterion, customer);
            return readPaths.addMany("list by " + criterion.name(), () -> driver().list(filter));
        });
    }

    private Seq<Customer> collectAll(CustomerFilter filter) {
        return List.ofAll(customers.all(filter).map(ResultAssertions::resultOf));
    }

    private Seq<Customer> collectAll(NameFragment fragment) {
        return List.ofAll(customers.all(fragment).map(ResultAssertions::resultOf));
    }

    static <T> CustomerFilter where(CustomerCriterion<T> criterion, Customer customer) {
        T value = criterion
                .valueIn(customer)
                .getOrElseThrow(() -> new AssertionError("the customer has no " + criterion.name()));
        return CustomerFilter.builder().set(criterion, value).build();
    }
}
