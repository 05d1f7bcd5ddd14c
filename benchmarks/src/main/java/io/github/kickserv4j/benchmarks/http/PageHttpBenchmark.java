package io.github.kickserv4j.benchmarks.http;

/** Reading one page. */
public class PageHttpBenchmark extends HttpClients {
    private static final int WARM_UP_CALLS = 75_000;

    public PageHttpBenchmark() {
        super(true, WARM_UP_CALLS);
    }
}
