package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.testkit.junit.KickservTest;
import org.junit.jupiter.api.Test;

/** The first test of the guide to testing. */
@KickservTest
class GreeterTest {
    @Test
    void greetShouldNameTheNumberOfTheNewCustomer(CustomerRepository customers) {
        CustomerGreeter greeter = new CustomerGreeter(customers);

        assertThat(greeter.greet("Rosalind Quist", "rosalind@example.com")).isEqualTo("Welcome, customer 1");
    }
}
