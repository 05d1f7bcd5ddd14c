package com.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.testkit.junit.KickservTest;
import org.junit.jupiter.api.Test;

/** The first test of the guide to testing. */
@KickservTest
class FirstTest {
    @Test
    void getShouldFindWhoWasCreated(CustomerRepository customers) {
        customers.create(NewCustomer.builder("Rosalind Quist").build()).get();

        Customer found = customers.get(new CustomerNumber(1)).get();
        assertEquals("Rosalind Quist", found.name().display());
    }
}
