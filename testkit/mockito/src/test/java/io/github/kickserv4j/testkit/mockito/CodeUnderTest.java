package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;

/** An application. */
final class CodeUnderTest {
    private CodeUnderTest() {}

    static String find(CustomerRepository customers, CustomerNumber number) {
        return customers.get(number).fold(Failure::message, found -> found.name()
                .display());
    }
}
