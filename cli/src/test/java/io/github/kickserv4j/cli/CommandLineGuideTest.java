package io.github.kickserv4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.cli.fake.DemoData;
import io.github.kickserv4j.fakeserver.FakeKickserv;
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

/** Runs the examples of the page about the command line, one after the other. */
class CommandLineGuideTest {
    private static final Path PAGE = Path.of("..", "docs", "command-line.md");
    private static final String PROGRAM = "bin/kickserv ";
    private static final String FAKE = "fake ";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @Test
    void examplesShouldSucceedWhenTheyAreRunInTheirOrder() throws IOException {
        List<String> examples = examples(line -> !line.startsWith(FAKE) && !line.equals("demo"));
        var kickserv = InMemoryKickserv.create();
        DemoData.addTo(kickserv, Clock.systemUTC());
        try (var server =
                FakeKickserv.builder(kickserv).account("demo").apiKey("demo").start()) {
            var environment = Map.of("KICKSERV_URL", server.accountUri().toString(), "KICKSERV_API_KEY", "demo");

            assertThat(examples).hasSizeGreaterThan(30).allSatisfy(example -> {
                CliResult run = CliResult.withEnvironment(environment, words(example));
                assertThat(run.err()).isEmpty();
                assertThat(run.status()).isZero();
            });
        }
    }

    @Test
    void examplesOfTheFakeServerShouldStartIt() throws IOException {
        List<String> examples = examples(line -> line.startsWith(FAKE));

        assertThat(examples).hasSizeGreaterThan(1).allSatisfy(example -> {
            String here = example.replace("--port 8484", "--port 0").replace("--data docs/", "--data ../docs/");
            CliResult run = CliResult.stopped(words(here));
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
