package io.github.kickserv4j.benchmarks.http;

/** Reading one customer. */
public class CustomerHttpBenchmark extends HttpClients {
    private static final int WARM_UP_CALLS = 150_000;

    public CustomerHttpBenchmark() {
        super(false, WARM_UP_CALLS);
    }
}
