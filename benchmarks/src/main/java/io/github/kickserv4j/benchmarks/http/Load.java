package io.github.kickserv4j.benchmarks.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Calls by several threads at once. */
final class Load {
    private final long nanos;
    private final long[] times;

    private Load(long nanos, long[] times) {
        this.nanos = nanos;
        this.times = times;
    }

    /**
     * Calls again and again by each thread, until all of them have made so many calls together or the time is over.
     *
     * @param calls the number of calls, approximately
     */
    static Load run(Callable<?> call, int threads, int calls, Duration limit) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            long end = start + limit.toNanos();
            List<Future<long[]>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(callers.submit(() -> times(call, calls / threads, end)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> thread : running) {
                times.add(thread.get());
            }
            return new Load(
                    System.nanoTime() - start,
                    times.stream().flatMapToLong(LongStream::of).sorted().toArray());
        } finally {
            callers.shutdown();
        }
    }

    private static long[] times(Callable<?> call, int calls, long end) throws Exception {
        long[] times = new long[1_024];
        int count = 0;
        for (long now = System.nanoTime(); count < calls && end - now > 0; count++) {
            call.call();
            long then = System.nanoTime();
            times = count < times.length ? times : Arrays.copyOf(times, 2 * count);
            times[count] = then - now;
            now = then;
        }
        return Arrays.copyOf(times, count);
    }

    double callsPerSecond() {
        return times.length * 1e9 / nanos;
    }

    /** Returns the time in microseconds that 99 of 100 calls do not exceed. */
    double percentile99() {
        return times[times.length - 1 - times.length / 100] / 1e3;
    }
}
