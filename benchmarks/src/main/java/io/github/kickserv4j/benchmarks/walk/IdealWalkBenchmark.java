package io.github.kickserv4j.benchmarks.walk;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The waiting of the server for the requests of {@link WalkBenchmark} that follow one another, and nothing else. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class IdealWalkBenchmark {
    @Benchmark
    public void ideal() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep((long) WalkBenchmark.IN_A_ROW * WalkBenchmark.WAIT_MILLIS);
    }
}
