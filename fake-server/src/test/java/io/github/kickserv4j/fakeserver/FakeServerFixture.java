package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.adapter.inmemory.Snapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.vavr.collection.List;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A separate account for one test: the twin, the fake server in front of it, and a client. */
public final class FakeServerFixture implements AutoCloseable {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-07-01T16:00:05.123456Z"), ZoneId.of("America/New_York"));

    private final InMemoryKickserv twin =
            InMemoryKickserv.builder().clock(CLOCK).pageSize(3).build();
    private final FakeKickserv fake = FakeKickserv.builder(twin).clock(CLOCK).start();
    private final TestHttpClient testHttpClient = TestHttpClient.forServer(fake);

    public static FakeServerFixture withCustomers(String... names) {
        var account = new FakeServerFixture();
        for (String name : names) {
            account.twin
                    .customers()
                    .create(NewCustomer.builder(name).build())
                    .getOrElseThrow(failure -> failure.toException());
        }
        return account;
    }

    public static FakeServerFixture restoredFrom(Customer... customers) {
        return restoredFrom(Snapshot.of(List.of(customers)));
    }

    public static FakeServerFixture restoredFrom(Snapshot snapshot) {
        var account = new FakeServerFixture();
        account.twin.restore(snapshot);
        return account;
    }

    public InMemoryKickserv twin() {
        return twin;
    }

    public FakeKickserv server() {
        return fake;
    }

    public TestHttpClient client() {
        return testHttpClient;
    }

    @Override
    public void close() {
        fake.close();
    }
}
