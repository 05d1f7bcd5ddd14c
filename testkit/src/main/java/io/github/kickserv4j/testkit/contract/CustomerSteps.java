package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicInteger;

/** What the tests of customers do, in their own words. */
record CustomerSteps(CustomerRepository customers) {

    Customer create(NewCustomer customer) {
        return resultOf(customers.create(customer));
    }

    Customer update(Customer customer, CustomerChange change) {
        return resultOf(customers.update(customer.number(), change));
    }

    Page<Customer> list(CustomerFilter filter) {
        return resultOf(customers.list(filter, PageRequest.FIRST));
    }

    Seq<Customer> search(String fragment) {
        return resultOf(customers.search(new NameFragment(fragment), PageRequest.FIRST))
                .items();
    }

    Seq<Customer> pages(CustomerFilter filter, int atMost) {
        var page = new AtomicInteger();
        return List.fill(atMost, () -> new PageRequest(page.incrementAndGet()))
                .map(request -> resultOf(customers.list(filter, request)).items())
                .takeUntil(Seq::isEmpty)
                .flatMap(items -> items);
    }

    Seq<Customer> many(String city, int count) {
        return List.range(0, count).map(i -> create(in(city, "MI")));
    }

    static NewCustomer in(String city, String state) {
        return NewCustomer.named(Unique.text("Rosalind Quist"))
                .set(CustomerFields.SERVICE_CITY, city)
                .set(CustomerFields.SERVICE_STATE, state)
                .build();
    }

    static NewCustomer at(String street) {
        return NewCustomer.named(Unique.text("Rosalind Quist"))
                .set(CustomerFields.SERVICE_ADDRESS, street)
                .build();
    }
}
