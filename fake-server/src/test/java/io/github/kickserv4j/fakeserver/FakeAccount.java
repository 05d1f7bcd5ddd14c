package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.adapter.inmemory.Snapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.vavr.collection.List;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** An account of its own for one test: the twin, the fake server in front of it, and a client. */
public final class FakeAccount implements AutoCloseable {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-07-01T16:00:05.123456Z"), ZoneId.of("America/New_York"));

    private final InMemoryKickserv twin =
            InMemoryKickserv.builder().clock(CLOCK).pageSize(3).build();
    private final FakeKickserv fake = FakeKickserv.serving(twin).clock(CLOCK).start();
    private final Wire wire = Wire.to(fake);

    public static FakeAccount with(String... names) {
        var account = new FakeAccount();
        for (String name : names) {
            account.twin
                    .customers()
                    .create(NewCustomer.named(name).build())
                    .getOrElseThrow(failure -> failure.toException());
        }
        return account;
    }

    public static FakeAccount holding(Customer... customers) {
        return holding(Snapshot.of(List.of(customers)));
    }

    public static FakeAccount holding(Snapshot snapshot) {
        var account = new FakeAccount();
        account.twin.restore(snapshot);
        return account;
    }

    public InMemoryKickserv twin() {
        return twin;
    }

    public FakeKickserv fake() {
        return fake;
    }

    public Wire wire() {
        return wire;
    }

    @Override
    public void close() {
        fake.close();
    }
}
