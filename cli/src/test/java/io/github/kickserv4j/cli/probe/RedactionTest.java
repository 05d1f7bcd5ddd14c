package io.github.kickserv4j.cli.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.RawResponse;
import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.cli.probe.question.Answer;
import io.github.kickserv4j.cli.probe.question.Answers;
import io.github.kickserv4j.cli.probe.question.ProbeRequest;
import io.github.kickserv4j.cli.probe.question.Questions;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that no value of an account gets into the file or on the terminal, whatever the server sends. */
class RedactionTest {
    private static final ProbePlan PLAN = ProbePlan.of(Questions.all(ProbeAccount.CLOCK));
    private static final ProbeAccount ACCOUNT = new ProbeAccount();

    private final Path folder;

    RedactionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterAll
    static void close() {
        ACCOUNT.close();
    }

    @Test
    void evidenceShouldHoldNoSecretWhenEveryValueIsOne() {
        Map<String, JsonNode> usual;
        try (var client = ACCOUNT.client()) {
            usual = UsualAnswers.read(client.rawReader(), PLAN)
                    .byLine()
                    .mapValues(response -> Turns.parsed(response.body().get()));
        }

        assertThat(LongStream.rangeClosed(1, 6)).allSatisfy(seed -> {
            Evidence evidence = hostile(usual, new HostileAnswers(seed));
            assertHoldsNoSecret(new EvidenceJson(evidence).text(ProbeAccount.CLOCK));
            assertHoldsNoSecret(
                    evidence.outcomes().map(outcome -> outcome._2.seenText()).mkString("\n"));
            assertHoldsNoSecret(evidence.obstacle() + evidence + evidence.answers());
        });
    }

    private static Evidence hostile(Map<String, JsonNode> usual, HostileAnswers hostileAnswers) {
        Answers answers = Answers.NONE;
        for (ProbeRequest request : PLAN.requests()) {
            RawResponse response = hostileAnswers.of(usual.get(request.line()).get());
            answers = answers.with(request, Either.right(Answer.of(response)));
        }
        return Evidence.of(PLAN, answers, PLAN.requests().size(), false, Option.none(), Option.none());
    }

    private static void assertHoldsNoSecret(String text) {
        assertThat(text.toLowerCase(Locale.ROOT).lines())
                .filteredOn(line -> line.contains(HostileAnswers.SECRET) || line.contains(HostileAnswers.SECRET_DIGITS))
                .isEmpty();
    }

    @Test
    void fileAndTerminalShouldHoldNothingOfTheAccountWhenItIsAsked() throws IOException {
        Path file = folder.resolve("evidence.json");

        CliResult run = CliResult.atTime(
                ProbeAccount.CLOCK, ACCOUNT.arguments("--consent", "--file", file.toString(), "--output", "table"));

        String written = Files.readString(file);
        assertThat(run.status()).isZero();
        assertThat(Stream.of(written, run.out(), run.err().replace(folder.toString(), "")))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(CliFixture.KEY, "acme", "127.0.0.1", "Quist", "Rosa ", "Placeholder", "Boiler")
                        .doesNotContain("Rings", "85.25", "7100001", "8200001", "555001", "SYNTHETIC", "Ferris")
                        .doesNotContain("44.12", "2026-01-11", "2026-01-12", "Labor", "Filter\"", "demo"));
    }

    @Test
    void fileAndTerminalShouldHoldNoSecretWhenTheServerIsHostile() throws IOException {
        Path file = folder.resolve("evidence.json");
        String row = "{\"id\":73197,\"job_number\":73197,\"customer_number\":73197,\"name\":\"zqx\",\"zqx\":\"zqx\"}";
        try (var account = new ProbeAccount()) {
            account.server()
                    .when("GET", "**")
                    .respond(ScriptedResponse.of(200, "[" + row + "," + row.replace("97", "970") + "]")
                            .withHeader("content-type", "zqx/zqx")
                            .withHeader("zqx", "zqx"));

            CliResult run = CliResult.of(
                    account.arguments("--consent", "--file", file.toString(), "--output", "json", "--timeout", "60"));

            assertHoldsNoSecret(run.out());
            assertHoldsNoSecret(run.err());
        }
        assertHoldsNoSecret(Files.readString(file));
    }
}
