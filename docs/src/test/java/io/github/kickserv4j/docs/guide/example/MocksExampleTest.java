package io.github.kickserv4j.docs.guide.example;

import static io.github.kickserv4j.testkit.mockito.KickservMocks.stub;
import static io.github.kickserv4j.testkit.mockito.KickservMocks.verifyOnlyWrite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.github.kickserv4j.testkit.mockito.KickservMocks;
import org.junit.jupiter.api.Test;

/** The examples of the guide to testing, of the mocks. */
class MocksExampleTest {
    @Test
    void greetShouldWelcomeACreatedCustomer() {
        CustomerRepository customers = KickservMocks.mock(CustomerRepository.class);
        Customer rosalind = Customer.builder(new CustomerId(7), new CustomerNumber(1))
                .name(CustomerName.of("Rosalind Quist"))
                .build();
        stub(() -> customers.create(any(NewCustomer.class)))
                .fails(Fault.UNAVAILABLE)
                .succeeds(rosalind);
        CustomerGreeter greeter = new CustomerGreeter(customers);

        assertThat(greeter.greet("Rosalind Quist", "rosalind@example.com")).contains("503");

        verifyOnlyWrite(customers).create(any(NewCustomer.class));
        assertThat(greeter.greet("Rosalind Quist", "rosalind@example.com")).isEqualTo("Welcome, customer 1");
    }

    @Test
    void walksAndPagesShouldBeStubbed() {
        Kickserv kickserv = KickservMocks.kickserv();
        CustomerRepository customers = kickserv.customers();
        Customer rosalind =
                Customer.builder(new CustomerId(7), new CustomerNumber(1)).build();

        stub(() -> customers.all(CustomerFilter.ALL)).yields(rosalind);
        stub(() -> customers.all(CustomerFilter.ALL, PageRequest.FIRST)).yieldsThenFails(Fault.UNAVAILABLE, rosalind);
        stub(() -> customers.list(any(), any())).succeedsInPagesOf(50, rosalind);
        stub(() -> customers.withId(any())).callsRealMethod();

        assertThat(customers.all(CustomerFilter.ALL)).hasSize(1);
        assertThat(customers.all(CustomerFilter.ALL, PageRequest.FIRST)).hasSize(2);
        assertThat(customers.withId(new CustomerId(7)).get()).isEqualTo(rosalind);
    }

    @Test
    void callWithoutAStubShouldBeRefused() {
        CustomerRepository customers = KickservMocks.mock(CustomerRepository.class);

        assertThatThrownBy(() -> customers.get(new CustomerNumber(380)))
                .hasMessageContaining("stub(() -> customers.get(new CustomerNumber(380))).succeeds(customer);");
    }
}
