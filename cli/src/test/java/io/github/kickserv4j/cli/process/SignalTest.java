package io.github.kickserv4j.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.vavr.collection.Stream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalTest {
    private static final int CUSTOMERS = 4_000;

    private final CliFixture account = new CliFixture();

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void walkShouldEndBehindAWholeLineWhenItIsSignalled(String signal, int status) throws Exception {
        assumeNotIgnored(signal);
        Stream.rangeClosed(1, CUSTOMERS).forEach(n -> account.add("Customer " + n));

        try (var walk =
                CliProcess.start(account.withConnectionOptions("customers", "list", "--all", "--output", "json"))) {
            assertThat(walk.readLine()).isEqualTo("[");
            walk.signal(signal);
            CliResult run = walk.waitForExit();

            assertThat(run.status()).isEqualTo(status);
            assertThat(run.err()).isEmpty();
            assertThat(run.out().lines())
                    .hasSizeLessThan(CUSTOMERS)
                    .allMatch(line -> line.startsWith("{"))
                    .last()
                    .asString()
                    .endsWith("}");
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void fakeShouldEndQuietlyWhenItIsSignalled(String signal, int status) throws Exception {
        assumeNotIgnored(signal);
        try (var fake = CliProcess.start("fake", "--empty")) {
            assertThat(fake.readLine()).startsWith("listening on ");
            fake.signal(signal);

            assertThat(fake.waitForExit()).isEqualTo(new CliResult(status, "", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void fakeShouldWriteWhatItReceivedWhenItIsSignalled(String signal, int status, @TempDir Path folder)
            throws Exception {
        assumeNotIgnored(signal);
        Path har = folder.resolve("traffic.har");
        try (var fake = CliProcess.start("fake", "--empty", "--har", har.toString())) {
            String url = fake.readLine().substring("listening on ".length());
            CliResult.of("customers", "create", "--name", "Ann Example", "--url", url, "--api-key", "demo");
            fake.signal(signal);

            assertThat(fake.waitForExit()).isEqualTo(new CliResult(status, "", ""));
            assertThat(har).content().contains("Ann Example").doesNotContain("Basic ");
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void writeShouldReportAnUnknownOutcomeWhenItIsSignalledBeforeItsAnswer(String signal, int status) throws Exception {
        assumeNotIgnored(signal);
        account.server().enqueue(ScriptedResponse.of(200).withDelay(Duration.ofMinutes(1)));

        try (var create = CliProcess.start(account.withConnectionOptions("customers", "create", "--name", "Ada"))) {
            while (account.server().requests().isEmpty()) {
                Thread.onSpinWait();
            }
            create.signal(signal);
            CliResult run = create.waitForExit();

            assertThat(run.err()).contains("customers.create", "interrupted");
            assertThat(run.status()).isEqualTo(status);
        }
    }

    /** A build in the background of a script has its children ignore the signal of the keyboard. */
    static void assumeNotIgnored(String signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        boolean ignored = signal.equals("INT")
                && Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
        Assumptions.assumeFalse(ignored, "this process ignores SIGINT, and so do its children");
    }
}
