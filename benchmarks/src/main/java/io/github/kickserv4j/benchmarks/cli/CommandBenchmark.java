package io.github.kickserv4j.benchmarks.cli;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** A command from the start of its process to the end: as it is installed, and by Java without any option. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 9)
@Fork(1)
@State(Scope.Benchmark)
public class CommandBenchmark {
    private static final String MAIN = "io.github.kickserv4j.cli/io.github.kickserv4j.cli.Main";

    private final Path project = Path.of(System.getProperty("kickserv4j.project", "."));
    private FakeKickserv server;

    /** Starts the server, and the command once, so that it is built. */
    @Setup(Level.Trial)
    public void start() throws IOException, InterruptedException {
        InMemoryKickserv twin = InMemoryKickserv.create();
        twin.customers().create(NewCustomer.builder("Rosalind Quist").build()).get();
        server = FakeKickserv.builder(twin).account("demo").apiKey("demo").start();
        installed();
    }

    @TearDown(Level.Trial)
    public void stop() {
        server.close();
    }

    @Benchmark
    public void installed() throws IOException, InterruptedException {
        run(List.of(project.resolve("bin/kickserv").toString()));
    }

    @Benchmark
    public void javaWithoutOptions() throws IOException, InterruptedException {
        Path builds = project.resolve("cli/target/builds");
        Path modules = builds.resolve(
                        Files.readString(builds.resolve("current")).strip())
                .resolve("lib");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        run(List.of(java, "--module-path", modules.toString(), "--module", MAIN));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of("customers", "get", "1"));
        var process = new ProcessBuilder(whole).redirectOutput(Redirect.DISCARD).redirectError(Redirect.INHERIT);
        process.environment().put("KICKSERV_URL", server.accountUri().toString());
        process.environment().put("KICKSERV_API_KEY", "demo");
        int status = process.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(whole + " ended with " + status);
        }
    }
}
