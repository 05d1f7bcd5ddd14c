package io.github.kickserv4j.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliRun;
import io.github.kickserv4j.cli.FakeAccount;
import io.github.kickserv4j.fakeserver.CannedAnswer;
import io.vavr.collection.Stream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalTest {
    private static final int CUSTOMERS = 4_000;

    private final FakeAccount account = new FakeAccount();

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void walkShouldEndBehindAWholeLineWhenItIsSignalled(String signal, int status) throws Exception {
        assumeNotIgnored(signal);
        Stream.rangeClosed(1, CUSTOMERS).forEach(n -> account.add("Customer " + n));

        try (var walk = Program.start(account.connected("customers", "list", "--all", "--output", "json"))) {
            assertThat(walk.line()).isEqualTo("[");
            walk.signal(signal);
            CliRun run = walk.end();

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
        try (var fake = Program.start("fake", "--empty")) {
            assertThat(fake.line()).startsWith("listening on ");
            fake.signal(signal);

            assertThat(fake.end()).isEqualTo(new CliRun(status, "", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void writeShouldSayThatItIsInDoubtWhenItIsSignalledBeforeItsAnswer(String signal, int status) throws Exception {
        assumeNotIgnored(signal);
        account.server().answerNext(CannedAnswer.of(200).late(Duration.ofMinutes(1)));

        try (var create = Program.start(account.connected("customers", "create", "--name", "Ada"))) {
            while (account.server().requests().isEmpty()) {
                Thread.onSpinWait();
            }
            create.signal(signal);
            CliRun run = create.end();

            assertThat(run.err()).contains("customers.create", "interrupted");
            assertThat(run.status()).isEqualTo(status);
        }
    }

    /** A build in the background of a script has its children ignore the signal of the keyboard. */
    private static void assumeNotIgnored(String signal) throws IOException {
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
