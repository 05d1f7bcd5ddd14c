package io.github.kickserv4j.benchmarks.fake;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import java.net.URI;

/**
 * A fake that answers for one customer.
 *
 * @param customer the address of the customer
 * @param stop stops the fake
 */
record RunningFake(URI customer, Runnable stop) {
    /** Starts the fake server over a twin with one customer. */
    static RunningFake kickserv4j() {
        InMemoryKickserv twin = InMemoryKickserv.create();
        twin.customers().create(NewCustomer.builder("Rosalind Quist").build()).get();
        FakeKickserv server =
                FakeKickserv.builder(twin).account("demo").apiKey("demo").start();
        return new RunningFake(server.baseUri().resolve("/demo/customers/1.json"), server::close);
    }

    /** Starts WireMock with the same answer as a stub. */
    static RunningFake wireMock(byte[] answer) {
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        server.stubFor(WireMock.get("/demo/customers/1.json")
                .willReturn(WireMock.ok()
                        .withHeader("Content-Type", "application/json")
                        .withBody(answer)));
        return new RunningFake(URI.create(server.baseUrl() + "/demo/customers/1.json"), server::stop);
    }

    byte[] call() {
        return PlainHttp.get(customer);
    }
}
