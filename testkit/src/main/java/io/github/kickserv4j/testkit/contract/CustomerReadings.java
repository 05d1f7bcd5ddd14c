package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Every way to read a customer. */
record CustomerReadings(CustomerRepository customers) {
    private static final Seq<CustomerCriterion<?>> ITSELF = List.of(CustomerCriterion.ID, CustomerCriterion.NUMBER);

    private CustomerSteps steps() {
        return new CustomerSteps(customers);
    }

    /** Those that ask for its number or id. */
    Readings<Customer> byNumber(Customer customer) {
        return by(customer, ITSELF)
                .one("get", () -> customers.get(customer.number()))
                .one("withId", () -> customers.withId(customer.id()));
    }

    /** Those that ask for its name. */
    Readings<Customer> byName(Customer customer) {
        String name = customer.name().display();
        CustomerFilter begins = CustomerFilter.NONE.andNameBeginsWith(name);
        return by(customer, List.of(CustomerCriterion.NAME))
                .many("list by the beginning of the name", () -> steps().list(begins))
                .many("search", () -> steps().search(name))
                .many("filter", () -> steps().filter(name))
                .many("withName", () -> Outcomes.resultOf(customers.withName(new FullName(name))))
                .many("all by a filter", () -> walked(begins))
                .many("all by a fragment", () -> walked(new NameFragment(name)));
    }

    /** Those that ask for whatever else it has, which must be texts that nobody else has. */
    Readings<Customer> byAddress(Customer customer) {
        String street = customer.serviceAddress().line1().get();
        return by(customer, CustomerCriterion.ALL.removeAll(ITSELF).remove(CustomerCriterion.NAME))
                .many("filter by an address", () -> steps().filter(street));
    }

    private Readings<Customer> by(Customer customer, Seq<CustomerCriterion<?>> criteria) {
        return criteria.foldLeft(Readings.none(), (readings, criterion) -> {
            CustomerFilter filter = where(criterion, customer);
            return readings.many("list by " + criterion.name(), () -> steps().list(filter));
        });
    }

    private Seq<Customer> walked(CustomerFilter filter) {
        return List.ofAll(customers.all(filter).map(Outcomes::resultOf));
    }

    private Seq<Customer> walked(NameFragment fragment) {
        return List.ofAll(customers.all(fragment).map(Outcomes::resultOf));
    }

    static <T> CustomerFilter where(CustomerCriterion<T> criterion, Customer customer) {
        T value = criterion
                .of(customer)
                .getOrElseThrow(() -> new AssertionError("the customer has no " + criterion.name()));
        return CustomerFilter.where(criterion, value);
    }
}
