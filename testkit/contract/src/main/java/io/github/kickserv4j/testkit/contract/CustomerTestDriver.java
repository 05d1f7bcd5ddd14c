package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.Seq;

/** The operations of tests of customers. */
record CustomerTestDriver(CustomerRepository customers) {

    Customer create(NewCustomer customer) {
        return resultOf(customers.create(customer));
    }

    Customer update(Customer customer, CustomerChange change) {
        return resultOf(customers.update(customer.number(), change));
    }

    PagedListing<Customer> listing(CustomerFilter filter) {
        return new PagedListing<>(page -> customers.list(filter, page));
    }

    PagedListing<Customer> listing(NameFragment fragment) {
        return new PagedListing<>(page -> customers.searchNames(fragment, page));
    }

    Seq<Customer> list(CustomerFilter filter) {
        return listing(filter).allRows();
    }

    Seq<Customer> search(String fragment) {
        return listing(new NameFragment(fragment)).allRows();
    }

    Seq<Customer> searchNameOrAddress(String fragment) {
        Page<Customer> found = resultOf(customers.searchNamesAndAddresses(new NameOrAddressFragment(fragment)));
        assertThat(found.request()).isEqualTo(PageRequest.FIRST);
        return found.items();
    }

    static NewCustomer newCustomerIn(String city, String state) {
        return NewCustomer.builder(UniqueValues.withUniqueSuffix("Rosalind Quist"))
                .serviceCity(city)
                .serviceState(state)
                .build();
    }

    static NewCustomer newCustomerAt(String street) {
        return NewCustomer.builder(UniqueValues.withUniqueSuffix("Rosalind Quist"))
                .serviceAddress(street)
                .build();
    }
}
