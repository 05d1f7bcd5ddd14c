package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.adapter.inmemory.Snapshot;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The examples of the guide to testing. */
class TestingExampleTest {

    @Test
    void twin() {
        Clock clock = Clock.fixed(Instant.parse("2024-05-01T12:30:00Z"), ZoneId.of("America/Detroit"));
        InMemoryKickserv twin =
                InMemoryKickserv.builder().clock(clock).pageSize(2).build();

        twin.customers().create(NewCustomer.builder("Rosalind Quist").build());
        Snapshot before = twin.snapshot();
        twin.customers().delete(new CustomerNumber(1));
        twin.restore(before);

        assertThat(twin.customers().all(CustomerFilter.ALL)).hasSize(1);
    }

    @Test
    void fakeServer() {
        InMemoryKickserv twin = InMemoryKickserv.create();
        try (FakeKickserv server = FakeKickserv.builder(twin)
                        .account("demo")
                        .apiKey("demo")
                        .start();
                HttpKickserv kickserv = HttpKickserv.builder()
                        .baseUri(server.baseUri())
                        .account("demo")
                        .apiKey("demo")
                        .retries(RetryPolicy.NONE)
                        .build()) {
            server.enqueue(ScriptedResponse.of(503, "down for maintenance"));

            Failure failure = kickserv.customers().get(new CustomerNumber(1)).getLeft();
            assertThat(failure).isInstanceOf(Failure.Unavailable.class);
            assertThat(server.requests().last().path()).isEqualTo("/demo/customers/1.json");
        }
    }

    @Test
    void lostAnswer() {
        InMemoryKickserv twin = InMemoryKickserv.create();
        try (FakeKickserv server = FakeKickserv.builder(twin)
                        .account("demo")
                        .apiKey("demo")
                        .start();
                HttpKickserv kickserv = HttpKickserv.builder()
                        .baseUri(server.baseUri())
                        .account("demo")
                        .apiKey("demo")
                        .build()) {
            server.enqueue(NoResponse.LOST);

            NewCustomer rosalind = NewCustomer.builder("Rosalind Quist").build();
            Failure failure = kickserv.customers().create(rosalind).getLeft();
            assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
            assertThat(twin.customers().all(CustomerFilter.ALL)).hasSize(1);
            assertThat(server.requests().size()).isEqualTo(1);
        }
    }
}
