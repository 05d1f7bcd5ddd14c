package io.github.kickserv4j.cli;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Draft;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.vavr.collection.Array;

/** A fake server with two customers a page, and runs of the command line against it. */
public final class FakeAccount implements AutoCloseable {
    /** A key that must not be seen anywhere. */
    public static final String KEY = "canary-5f0c2d-key";

    private final InMemoryKickserv twin = InMemoryKickserv.builder().pageSize(2).build();
    private final FakeKickserv server =
            FakeKickserv.serving(twin).account("acme").apiKey(KEY).start();

    /** What the server has. */
    public InMemoryKickserv twin() {
        return twin;
    }

    public FakeKickserv server() {
        return server;
    }

    public Customer add(Draft<Customer, NewCustomer> customer) {
        return twin.customers().create(customer.build()).get();
    }

    public Customer add(String name) {
        return add(NewCustomer.named(name));
    }

    /** Connected by options before the command. */
    public CliRun run(String... arguments) {
        return CliRun.of(connected(arguments));
    }

    public CliRun runOnTerminal(String... arguments) {
        return CliRun.onTerminal(connected(arguments));
    }

    public String[] connected(String... arguments) {
        return Array.of("--url", server.accountUri().toString(), "--api-key", KEY)
                .appendAll(Array.of(arguments))
                .toJavaArray(String[]::new);
    }

    @Override
    public void close() {
        server.close();
    }
}
