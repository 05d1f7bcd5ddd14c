package io.github.kickserv4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.cli.fake.DemoData;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.testkit.dataset.DataSetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of the page about the command line, one after the other. */
class CommandLineGuideTest {
    private static final Path PAGE = Path.of("..", "docs", "command-line.md");
    private static final String PROGRAM = "bin/kickserv ";
    private static final String FAKE = "fake ";
    private static final String EXPORT = "export ";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @Test
    void examplesShouldSucceedWhenTheyAreRunInTheirOrder() throws IOException {
        List<String> examples =
                examples(line -> !line.startsWith(FAKE) && !line.startsWith(EXPORT) && !line.equals("demo"));
        try (var server = demoServer()) {
            assertThat(examples).hasSizeGreaterThan(30).allSatisfy(example -> {
                CliResult run = CliResult.withEnvironment(environment(server), words(example));
                assertThat(run.err()).isEmpty();
                assertThat(run.status()).isZero();
            });
        }
    }

    @Test
    void examplesOfExportShouldWriteDataSets(@TempDir Path folder) throws IOException {
        List<String> examples = examples(line -> line.startsWith(EXPORT));
        try (var server = demoServer()) {
            assertThat(examples).hasSizeGreaterThan(1).allSatisfy(example -> {
                CliResult run = CliResult.withEnvironment(
                        environment(server), words(example.replace(EXPORT, EXPORT + folder + "/")));
                assertThat(run.status()).isZero();
                Path file = Path.of(run.out().substring(0, run.out().lastIndexOf(':')));
                assertThat(DataSetFile.read(file).isValid()).isTrue();
            });
        }
    }

    private static FakeKickserv demoServer() {
        var kickserv = InMemoryKickserv.create();
        DemoData.addTo(kickserv, Clock.systemUTC());
        return FakeKickserv.builder(kickserv).account("demo").apiKey("demo").start();
    }

    private static Map<String, String> environment(FakeKickserv server) {
        return Map.of("KICKSERV_URL", server.accountUri().toString(), "KICKSERV_API_KEY", "demo");
    }

    @Test
    void examplesOfTheFakeServerShouldStartIt() throws IOException {
        List<String> examples = examples(line -> line.startsWith(FAKE));

        assertThat(examples).hasSizeGreaterThan(1).allSatisfy(example -> {
            String here = example.replace("--port 8484", "--port 0").replace("--data docs/", "--data ../docs/");
            CliResult run = CliResult.stoppedWhenServing(words(here));
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).startsWith("listening on ");
        });
    }

    private static List<String> examples(Predicate<String> wanted) throws IOException {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.filter(line -> line.startsWith(PROGRAM))
                    .map(line -> line.substring(PROGRAM.length()).replaceFirst(" (> .*|&)$", ""))
                    .filter(wanted)
                    .toList();
        }
    }

    private static String[] words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }
}
