package io.github.kickserv4j.docs.guide.example;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.junit.DataSet;

/** A data set in the guide to testing. */
class TwoCustomers implements DataSet {
    private CustomerNumber rosalind = new CustomerNumber(1);

    CustomerNumber rosalind() {
        return rosalind;
    }

    @Override
    public void fill(InMemoryKickserv twin) {
        rosalind = create(twin, "Rosalind Quist");
        create(twin, "Samantha Example");
    }

    private static CustomerNumber create(InMemoryKickserv twin, String name) {
        return twin.customers()
                .create(NewCustomer.builder(name).build())
                .map(Customer::number)
                .getOrElseThrow(Failure::toException);
    }
}
