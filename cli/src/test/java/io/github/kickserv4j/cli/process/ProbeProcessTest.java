package io.github.kickserv4j.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.vavr.collection.Array;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeProcessTest {
    private final CliFixture account = new CliFixture();

    private final Path folder;

    ProbeProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        account.close();
    }

    private String[] probe(String... arguments) {
        return account.withConnectionOptions(Array.of("probe", "--file", file().toString())
                .appendAll(Array.of("--fact", "lists-are-arrays,unknown-numbers-are-400"))
                .appendAll(Array.of("--requests-per-second", "100"))
                .appendAll(Array.of(arguments))
                .toJavaArray(String[]::new));
    }

    private Path file() {
        return folder.resolve("evidence.json");
    }

    @Test
    void probeShouldWriteItsFileAndNothingElseWhenItHasConsent() throws Exception {
        account.addJob("Tune-up");

        CliResult run = CliProcess.run(probe("--consent", "--output", "jsonl"));

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.contains("\"outcome\":\"as assumed\""));
        assertThat(file()).content().contains("kickserv4j-evidence").doesNotContain("Tune-up", CliFixture.KEY);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file()));
    }

    @Test
    void probeShouldRefuseWhenItHasNeitherConsentNorATerminal() throws Exception {
        CliResult run = CliProcess.run(probe());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("probe sends nothing without consent");
        assertThat(account.server().requests()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void probeShouldWriteNothingWhenItIsInterrupted() throws Exception {
        SignalTest.assumeNotIgnored("INT");
        account.server()
                .when("GET", "/jobs.json")
                .respond(ScriptedResponse.of(200).withDelay(Duration.ofMinutes(1)));

        try (var probe = CliProcess.start(probe("--consent"))) {
            while (account.server().requests("GET", "/jobs.json").isEmpty()) {
                Thread.onSpinWait();
            }
            probe.signal("INT");
            CliResult run = probe.waitForExit();

            assertThat(run.status()).isEqualTo(130);
            assertThat(run.err()).isEqualTo("interrupted: nothing was written\n");
            assertThat(folder).isEmptyDirectory();
        }
    }
}
