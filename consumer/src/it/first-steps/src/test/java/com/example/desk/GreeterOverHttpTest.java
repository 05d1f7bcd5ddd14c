package com.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.testkit.junit.KickservTest;
import org.junit.jupiter.api.Test;

/** A test over HTTP in the guide to testing. */
@KickservTest(adapter = KickservTest.HTTP)
class GreeterOverHttpTest {
    @Test
    void greetShouldSayThatKickservIsDown(CustomerRepository customers, FakeKickserv server) {
        server.enqueue(ScriptedResponse.of(503, "down for maintenance"));

        assertThat(new CustomerGreeter(customers).greet("Rosalind Quist", "rosalind@example.com"))
                .contains("503");
    }
}
