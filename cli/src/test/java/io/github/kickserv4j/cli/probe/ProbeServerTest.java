package io.github.kickserv4j.cli.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.cli.probe.question.Questions;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedOutcome;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what the probe does when the server refuses, fails or lies. */
class ProbeServerTest {
    private static final ProbePlan PLAN = ProbePlan.of(Questions.all(ProbeAccount.CLOCK));

    private final ProbeAccount account = new ProbeAccount();

    private final Path file;

    ProbeServerTest(@TempDir Path folder) {
        this.file = folder.resolve("evidence.json");
    }

    @AfterEach
    void close() {
        account.close();
    }

    private String[] arguments(String... arguments) {
        return account.arguments(
                List.of("--file", file.toString()).appendAll(List.of(arguments)).toJavaArray(String[]::new));
    }

    private CliResult run(String... arguments) {
        return CliResult.atTime(ProbeAccount.CLOCK, arguments(arguments));
    }

    private JsonNode evidence() throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private String outcome(String fact) throws IOException {
        return List.ofAll(evidence().path("questions"))
                .find(question -> question.path("fact").asText().equals(fact))
                .map(question -> question.path("outcome").asText() + " " + question.path("seen"))
                .get();
    }

    @Test
    void probeShouldWriteNothingWhenTheKeyIsWrong() {
        CliResult run = CliResult.of(
                "probe",
                "--consent",
                "--url",
                account.server().accountUri().toString(),
                "--api-key",
                "another-key-5f0c2d",
                "--file",
                file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "nothing was written: no question was decided: GET /customers.json: refused with status 401: the key is not accepted\n");
        assertThat(account.server().requests()).hasSize(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void probeShouldWriteNothingWhenTheServerCannotBeReached() throws IOException {
        int port;
        try (var closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }

        CliResult run = CliResult.of(
                "probe",
                "--consent",
                "--url",
                "http://127.0.0.1:" + port + "/acme",
                "--api-key",
                CliFixture.KEY,
                "--file",
                file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(
                        "nothing was written: no question was decided: GET /customers.json: no answer: the connection failed (cannot connect")
                .doesNotContain(CliFixture.KEY, "acme");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429})
    void probeShouldStopAndWriteWhatItHasWhenTheServerRefusesInBetween(int status) throws IOException {
        account.server().when("GET", "/employees.json").respond(ScriptedResponse.of(status, "{}"));

        CliResult run = run("--consent");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("by 6 requests; stopped early: GET /employees.json: refused with status " + status);
        assertThat(account.server().requests()).hasSize(6);
        assertThat(evidence().path("complete").asBoolean()).isFalse();
        assertThat(outcome("jobs-are-newest-first")).isEqualTo("as assumed []");
        assertThat(outcome("lists-are-arrays")).startsWith("unanswered [\"refused with status " + status + ": ");
        assertThat(outcome("unknown-numbers-are-400"))
                .isEqualTo("unanswered [\"not asked, because the server had refused with status " + status + "\"]");
    }

    @Test
    void probeShouldAskThatPathNoMoreAndGoOnWhenItIsForbidden() throws IOException {
        account.server().when("GET", "/customers/*/payments.json").respond(ScriptedResponse.of(403, "{}"));

        CliResult run =
                run("--consent", "--fact", "payment-dates-are-days,page-of-notes-and-payments,jobs-are-newest-first");

        assertThat(run.status()).isZero();
        assertThat(account.server().requests("GET", "/customers/*/payments.json"))
                .hasSize(1);
        assertThat(outcome("payment-dates-are-days"))
                .isEqualTo("unanswered [\"refused with status 403: the user of the key lacks a permission\"]");
        assertThat(outcome("jobs-are-newest-first")).isEqualTo("as assumed []");
        assertThat(evidence().path("complete").asBoolean()).isFalse();
        assertThat(evidence().path("unanswered").toString())
                .isEqualTo("[\"page-of-notes-and-payments\",\"payment-dates-are-days\"]");
        assertThat(run.err())
                .contains("unanswered, refused with status 403: the user of the key lacks a permission:"
                        + " page-of-notes-and-payments, payment-dates-are-days\n");
    }

    @Test
    void questionShouldBeUnansweredWhenTheListOfItsRecordsIsForbidden() throws IOException {
        account.server().when("GET", "/jobs.json").respond(ScriptedResponse.of(403, "{}"));

        run("--consent", "--fact", "list-of-a-jobs-payments,opportunities-are-an-object");

        assertThat(outcome("list-of-a-jobs-payments"))
                .isEqualTo("unanswered [\"not asked, because a request that it depends on was not answered\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | text/html | <html>Sign in</html> | status 200, content type text/html, body HTML",
                "302 | text/html | '' | status 302, content type text/html, body nothing",
                "200 | application/json | [[[[ | status 200, content type application/json, body text",
                "200 | application/json | {} | status 200, content type application/json, body a JSON object",
                "404 | text/html | <!DOCTYPE html> | status 404, content type text/html, body HTML"
            })
    void probeShouldStopAndWriteNothingWhenTheServerIsNotKickserv(
            int status, String contentType, String body, String seen) {
        account.server()
                .when("GET", "**")
                .respond(ScriptedResponse.of(status, body)
                        .withHeader("content-type", contentType)
                        .withHeader("location", "https://example.com/login"));

        CliResult run = run("--consent");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("nothing was written: no question was decided: GET /customers.json: this is no answer of"
                        + " Kickserv's API: " + seen + "; check --url and --account\n");
        assertThat(account.server().requests()).hasSize(3);
        assertThat(file).doesNotExist();
    }

    @Test
    void probeShouldStopAndWriteWhatItHasWhenPagesFollow() throws IOException {
        account.server().when("GET", "**").after(5).respond(ScriptedResponse.of(200, "<html>Sign in</html>"));

        CliResult run = run("--consent");

        assertThat(run.status()).isEqualTo(1);
        assertThat(account.server().requests()).hasSize(8);
        assertThat(outcome("jobs-are-newest-first")).isEqualTo("as assumed []");
        assertThat(outcome("unknown-numbers-are-400"))
                .isEqualTo("unanswered [\"not asked, because the answers before were none of Kickserv's API\"]");
    }

    @Test
    void probeShouldGoOnWhenUnknownAddressesAnswerAPage() throws IOException {
        Stream.of(
                        "/items.json",
                        "/jobs/*/time_entries.json",
                        "/customers/*/payments/*.json",
                        "/kickserv4j_no_resource.json")
                .forEach(path -> account.server().when("GET", path).respond(ScriptedResponse.of(404, "<html>")));

        CliResult run = run("--consent");

        assertThat(run.err())
                .contains("by " + PLAN.requests().size() + " requests")
                .doesNotContain("stopped");
        assertThat(outcome("items-in-json"))
                .startsWith("unanswered [\"this is no answer of Kickserv's API: status 404");
    }

    @Test
    void probeShouldStopWhenThreeRequestsInARowFail() {
        List.of(ScriptedResponse.of(503), NoResponse.DROPPED, ScriptedResponse.of(500))
                .forEach((ScriptedOutcome outcome) -> account.server().enqueue(outcome));

        CliResult run = run("--consent");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("nothing was written: no question was decided: GET /customers.json: refused with status 503");
    }

    @Test
    void probeShouldDecideNothingWhenTheAnswerIsSlow() {
        account.server()
                .when("GET", "/opportunities.json")
                .respond(ScriptedResponse.of(200, "[]").withDelay(Duration.ofMinutes(1)));

        CliResult run = run("--consent", "--timeout", "0.3", "--fact", "opportunities-are-an-object");

        assertThat(run.err())
                .isEqualTo(
                        "nothing was written: no question was decided: GET /opportunities.json: no answer in time\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void probeShouldGoOnWhenAnAnswerIsHugeOrDeep() throws IOException {
        account.server()
                .when("GET", "/opportunities.json")
                .respond(ScriptedResponse.of(200, "[" + " ".repeat(4_200_000) + "]"));
        account.server().when("GET", "/employees.json").respond(ScriptedResponse.of(200, "[".repeat(100_000)));

        CliResult run =
                run("--consent", "--fact", "lists-are-arrays,opportunities-are-an-object,jobs-are-newest-first");

        assertThat(run.status()).isZero();
        assertThat(outcome("lists-are-arrays"))
                .isEqualTo(
                        "unanswered [\"this is no answer of Kickserv's API: status 200, content type application/json; charset=utf-8, body text\"]");
        assertThat(outcome("opportunities-are-an-object"))
                .isEqualTo("unanswered [\"the answer is too long, or is no valid HTTP\"]");
    }

    @Test
    void probeShouldAskNoMoreWhenItsTimeIsOver() {
        var nanos = new AtomicLong();
        var options =
                new ProbeOptions(PLAN.questions(), new EvidenceFile(file, false), 100, Option.none(), Option.none());
        try (var client = account.client()) {
            Evidence evidence =
                    new ProbeRun(client.rawReader(), options, () -> nanos.incrementAndGet() > 3).ask(PLAN, () -> false);

            assertThat(evidence.sent()).isEqualTo(3);
            assertThat(evidence.isStopped()).isTrue();
            assertThat(evidence.obstacle()).endsWith(": not asked, because the time was over");
        }
    }

    @Test
    void probeShouldSendNoValueAsAPathWhenTheServerSendsNoNumber() throws IOException {
        account.server()
                .when("GET", "/customers.json")
                .respond(ScriptedResponse.of(200, "[{\"id\":1,\"customer_number\":\"../../other/customers\"}]"));
        account.server()
                .when("GET", "/jobs.json")
                .respond(ScriptedResponse.of(200, "[{\"id\":1,\"job_number\":\"1/../x\"}]"));

        run(
                "--consent",
                "--fact",
                "keys-of-a-listed-payment,single-records-are-bare-objects,opportunities-are-an-object");

        assertThat(account.server()
                        .requests()
                        .map(request -> request.pathInAccount())
                        .distinct())
                .containsExactlyInAnyOrder("/customers.json", "/jobs.json", "/opportunities.json");
        assertThat(outcome("single-records-are-bare-objects"))
                .isEqualTo("not decided [\"there is no record to look at\"]");
    }

    @Test
    void probeShouldWriteNothingWhenItIsStopped() {
        CliResult run = CliResult.stopped(arguments("--consent"));

        assertThat(run.err()).isEqualTo("interrupted: nothing was written\n");
        assertThat(run.status()).isEqualTo(1);
        assertThat(account.server().requests()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void probeShouldWriteNothingWhenTheChosenRecordIsRefused() {
        CliResult run = run("--consent", "--customer", "999");

        assertThat(run.err()).isEqualTo("nothing was written: the chosen record was refused with status 400\n");
        assertThat(run.status()).isEqualTo(1);
        assertThat(account.server().requests("GET", "/customers/999/*.json")).isEmpty();
        assertThat(file).doesNotExist();
    }
}
