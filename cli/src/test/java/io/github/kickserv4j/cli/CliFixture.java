package io.github.kickserv4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.vavr.collection.Array;
import java.time.Clock;
import java.time.ZoneId;

/** A fake server with two customers a page, and runs of the command line against it. */
public final class CliFixture implements AutoCloseable {
    /** A key that must not be seen anywhere. */
    public static final String KEY = "canary-5f0c2d-key";

    private static final Clock CLOCK = Clock.system(ZoneId.of("America/New_York"));

    private final InMemoryKickserv twin =
            InMemoryKickserv.builder().clock(CLOCK).pageSize(2).build();
    private final FakeKickserv server =
            FakeKickserv.builder(twin).account("acme").apiKey(KEY).clock(CLOCK).start();

    /** Returns the twin behind the server. */
    public InMemoryKickserv twin() {
        return twin;
    }

    public FakeKickserv server() {
        return server;
    }

    public Customer add(NewCustomer.Builder customer) {
        return twin.customers().create(customer.build()).get();
    }

    public Customer add(String name) {
        return add(NewCustomer.builder(name));
    }

    /** Adds a customer with a job of type 61. */
    public Job addJob(String name) {
        return addJob(add("Customer of " + name), name);
    }

    public Job addJob(Customer customer, String name) {
        NewJob job = NewJob.builder(new JobTypeId(61)).name(name).build();
        return twin.jobs().create(customer.number(), job).get();
    }

    /** Asserts that a command prints the violation and nothing else, does not show the key, and sends nothing. */
    public void assertRejected(String expected, String... arguments) {
        CliResult run = run(arguments);

        assertThat(run.err()).contains(expected).doesNotContain(KEY);
        assertThat(run.err().replace("\n", "")).doesNotMatch(".*\\p{Cntrl}.*");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(server.requests()).isEmpty();
    }

    /** Asserts that a command reports violations of exactly these fields, a line each, and sends nothing. */
    public void assertRejectedFields(String[] fields, String... arguments) {
        CliResult run = run(arguments);

        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyInAnyOrder(fields);
        assertThat(run.status()).isEqualTo(2);
        assertThat(server.requests()).isEmpty();
    }

    /** Runs a command, connected by options before its name. */
    public CliResult run(String... arguments) {
        return CliResult.of(withConnectionOptions(arguments));
    }

    public CliResult runOnTerminal(String... arguments) {
        return CliResult.onTerminal(withConnectionOptions(arguments));
    }

    public String[] withConnectionOptions(String... arguments) {
        return Array.of("--url", server.accountUri().toString(), "--api-key", KEY)
                .appendAll(Array.of(arguments))
                .toJavaArray(String[]::new);
    }

    @Override
    public void close() {
        server.close();
    }
}
