package io.github.kickserv4j.benchmarks.http;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;

/** The time for reading one customer, by sixteen threads. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(16)
public class CustomerHttp16TimeBenchmark extends HttpClients {
    public CustomerHttp16TimeBenchmark() {
        super(false);
    }
}
