package io.github.kickserv4j.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.vavr.collection.Stream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class CliProcessTest {
    private final CliFixture account = new CliFixture();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void commandShouldWriteResultsToStdoutAndEndWithStatusZero() throws Exception {
        account.add("Zoë 名前");

        CliResult run = CliProcess.run(account.withConnectionOptions("customers", "list", "--output", "jsonl"));

        assertThat(run.err()).isEmpty();
        assertThat(run.json().path("name").asText()).isEqualTo("Zoë 名前");
        assertThat(run.status()).isZero();
    }

    @Test
    void commandShouldComplainOnStderrAndEndWithStatusTwoWhenItsUsageIsBad() throws Exception {
        CliResult run = CliProcess.run("customers", "get", "0");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("customer_number must be");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void commandShouldEndWithStatusOneWhenKickservRefuses() throws Exception {
        CliResult run = CliProcess.run(account.withConnectionOptions("customers", "get", "77"));

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("77");
        assertThat(run.status()).isEqualTo(1);
    }

    /** Returns the best of several runs, since on a busy machine each may wait for a CPU. */
    @Test
    void commandShouldTakeNoLongerThanItsWork() {
        assertThat(Stream.continually(() -> ProcessTiming.measure(CliProcess.command("--version")))
                        .map(processTiming -> processTiming.wall() - processTiming.cpu())
                        .take(10))
                .as("seconds beside those of its CPU time")
                .anyMatch(idle -> idle < 2.5);
    }

    @Test
    void commandShouldEndAtOnceBehindItsLastLine() {
        assertThat(Stream.continually(CliProcessTest::secondsBehindItsLastLine).take(10))
                .anyMatch(seconds -> seconds < 0.9);
    }

    private static double secondsBehindItsLastLine() {
        try (var version = CliProcess.start("--version")) {
            assertThat(version.readLine()).startsWith("kickserv4j ");
            long written = System.nanoTime();
            version.waitForExit();
            return (System.nanoTime() - written) / 1e9;
        } catch (Exception notRun) {
            throw new AssertionError(notRun);
        }
    }

    @Test
    void walkShouldEndSilentlyAndSuccessfullyWhenItsOutputIsClosed() throws Exception {
        Stream.rangeClosed(1, 40).forEach(n -> account.add("Customer " + n));

        CliResult run = CliProcess.bash(
                "\"$@\" | head -n 1 > /dev/null; echo ${PIPESTATUS[0]}",
                account.withConnectionOptions("customers", "list", "--all", "--output", "jsonl"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("0\n");
        assertThat(account.server().requests()).hasSizeLessThan(20);
    }

    @Test
    void helpShouldEndSilentlyAndSuccessfullyWhenItsOutputIsClosed() throws Exception {
        CliResult run = CliProcess.bash("{ \"$@\"; echo $? >&2; } | true", "customers", "list", "--help");

        assertThat(run.err()).isEqualTo("0\n");
    }

    @Test
    void fakeShouldEndSilentlyAndSuccessfullyWhenItsOutputIsClosed() throws Exception {
        CliResult run = CliProcess.bash("exec 3> >(true); wait $!; \"$@\" >&3; echo $?", "fake", "--empty");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("0\n");
    }

    @Test
    void commandShouldFailWhenThereIsNoRoomForItsResults() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no device that is always full");
        account.add("Rosalind Quist");

        assertThat(CliProcess.bash("\"$@\" > /dev/full", account.withConnectionOptions("customers", "list")))
                .satisfies(CliProcessTest::saysThatResultsAreLost);
        assertThat(CliProcess.bash("\"$@\" > /dev/full", "--version"))
                .satisfies(CliProcessTest::saysThatResultsAreLost);
        assertThat(CliProcess.bash("\"$@\" > /dev/full", "fake", "--empty"))
                .satisfies(CliProcessTest::saysThatResultsAreLost);
    }

    private static void saysThatResultsAreLost(CliResult run) {
        assertThat(run.err()).startsWith("the results could not be written: ").matches("[^\n]+\n");
        assertThat(run.status()).isEqualTo(1);
    }
}
