package io.github.kickserv4j.cli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kickserv4j.cli.Main;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.vavr.collection.List;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The classes that a fresh JVM loads up to the end of the first call, those of lambdas included. They are most of the time that it
 * takes, and, unlike the time, the same on each machine. The limits are a twentieth above what was counted.
 */
class LoadedClassesTest {
    private static final String DEFAULT_CONTEXT_OF_TLS = "SSLContextImpl$DefaultSSLContext";

    @Test
    void loadShouldStayWithinLimitWhenTwinIsCalledFirst(@TempDir Path folder) throws Exception {
        assertThat(loadedBy(folder, "twin")).isBetween(1L, limit(425, 550));
    }

    @Test
    void loadShouldStayWithinLimitWhenFakeServerAnswersFirst(@TempDir Path folder) throws Exception {
        assertThat(loadedBy(folder, "fake")).isBetween(1L, limit(1_035, 1_285));
    }

    @Test
    void loadShouldStayWithinLimitWhenClientCallsFirst(@TempDir Path folder) throws Exception {
        try (FakeKickserv server = FakeKickserv.builder(FirstCall.twin()).start()) {
            assertThat(loadedBy(folder, "http", server.baseUri().toString())).isBetween(1L, limit(1_700, 1_950));
        }
    }

    @Test
    void loadShouldStayWithinLimitWhenCommandRuns(@TempDir Path folder) throws Exception {
        try (FakeKickserv server = FakeKickserv.builder(FirstCall.twin()).start()) {
            String url = server.accountUri().toString();

            List<String> log = log(folder, Main.class, "customers", "get", "1", "--url", url, "--api-key", "demo");

            assertThat(loadedFrom(Main.class, log)).isBetween(1L, limit(2_410, 2_680));
        }
    }

    @Test
    void loadShouldIncludeClassesOfTlsWhenClassesAreRecorded(@TempDir Path folder) throws Exception {
        assertThat(log(folder, Main.class, "training-run")).anyMatch(line -> line.contains(DEFAULT_CONTEXT_OF_TLS));
    }

    /** Returns the limit of this Java. Others have other classes. */
    private static long limit(long java17, long java25) {
        int version = Runtime.version().feature();
        assumeTrue(version == 17 || version == 25, "no limit is known for this Java");
        return version == 17 ? java17 : java25;
    }

    private static long loadedBy(Path folder, String... arguments) throws Exception {
        return loadedFrom(FirstCall.class, log(folder, FirstCall.class, arguments));
    }

    private static long loadedFrom(Class<?> main, List<String> log) {
        return log.dropWhile(line -> !line.contains(main.getName())).count(line -> line.contains(" source: "));
    }

    /** Returns the lines that the JVM logs about each class. */
    private static List<String> log(Path folder, Class<?> main, String... arguments) throws Exception {
        Path log = folder.resolve("classes.log");
        var command = List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xlog:class+load:file=" + log,
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .appendAll(List.of(arguments));
        try (var running = RunningProcess.start(CliProcess.ENVIRONMENT, command.asJava())) {
            assertThat(running.waitForExit().status()).isZero();
        }
        return List.ofAll(Files.readAllLines(log));
    }
}
