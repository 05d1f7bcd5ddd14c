package io.github.kickserv4j.benchmarks.cli;

import io.github.kickserv4j.benchmarks.http.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The export of 20,000 customers, 64 MB of heap, from the start of its process to the end, with the options of {@code bin/kickserv}. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
@State(Scope.Benchmark)
public class ExportBenchmark {
    private static final String HEAP = "-Xmx64m";

    private final Path project = Path.of(System.getProperty("kickserv4j.project", "."));
    private ServerProcess server;

    /** The usage of a process, which JMH adds to the result. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Usage {
        public double cpuMilliseconds;
        public double megabytes;

        void set(ProcessUsage used) {
            cpuMilliseconds = used.cpuMilliseconds();
            megabytes = used.megabytes();
        }
    }

    /** Starts the server, and the command once, so that it is built. */
    @Setup(Level.Trial)
    public void start() throws IOException, InterruptedException {
        server = ServerProcess.start("export");
        ProcessUsage.of(List.of(installed(), "--version"), environment());
    }

    @TearDown(Level.Trial)
    public void stop() {
        server.close();
    }

    @Benchmark
    public void kickserv4j(Usage usage) throws IOException, InterruptedException {
        usage.set(ProcessUsage.of(
                List.of(installed(), "customers", "list", "--all", "--output", "jsonl"), environment()));
    }

    @Benchmark
    public void streamingClient(Usage usage) throws IOException, InterruptedException {
        usage.set(ProcessUsage.of(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmn8m",
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamingExport.class.getName(),
                        server.uri() + "/demo/customers.json"),
                Map.of()));
    }

    private Map<String, String> environment() {
        return Map.of(
                "KICKSERV_URL", server.uri() + "/demo", "KICKSERV_API_KEY", "some-key-1", "JDK_JAVA_OPTIONS", HEAP);
    }

    private String installed() {
        return project.resolve("bin/kickserv").toString();
    }
}
