package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A walk over hundreds of pages. {@code -Dsoak.customers} sets the number of customers. */
class PageWalkOverHttpTest {
    private static final int CUSTOMERS = Integer.getInteger("soak.customers", 20_000);

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES) // in parallel with all other tests of a build on two cores
    void allShouldDeliverEachCustomerExactlyOnceOverManyPages() {
        var twin = InMemoryKickserv.builder().pageSize(50).build();
        IntStream.rangeClosed(1, CUSTOMERS).forEach(i -> twin.customers()
                .create(NewCustomer.builder("Customer " + i).build()));
        var seen = new BitSet(CUSTOMERS + 1);
        try (var server = FakeKickserv.builder(twin).start();
                var client = HttpKickserv.builder()
                        .baseUri(server.baseUri())
                        .account("demo")
                        .apiKey("demo")
                        .build()) {
            client.customers().all(CustomerFilter.ALL).forEach(found -> {
                int number = (int) found.get().number().value();
                assertThat(seen.get(number)).as("seen before: %s", number).isFalse();
                seen.set(number);
            });
        }
        assertThat(seen.cardinality()).isEqualTo(CUSTOMERS);
    }
}
