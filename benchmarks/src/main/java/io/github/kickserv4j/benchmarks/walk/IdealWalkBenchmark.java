package io.github.kickserv4j.benchmarks.walk;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The waiting for the pages of {@link WalkBenchmark}, for 1, 2, 4 or 8 of them at once, and nothing else. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class IdealWalkBenchmark {
    @Benchmark
    public void idealOfOne() {
        SlowCustomers.pause(WalkBenchmark.PAGES);
    }

    @Benchmark
    public void idealOfTwo() {
        SlowCustomers.pause(WalkBenchmark.PAGES / 2);
    }

    @Benchmark
    public void idealOfFour() {
        SlowCustomers.pause(WalkBenchmark.PAGES / 4);
    }

    @Benchmark
    public void idealOfEight() {
        SlowCustomers.pause(WalkBenchmark.PAGES / 8);
    }
}
