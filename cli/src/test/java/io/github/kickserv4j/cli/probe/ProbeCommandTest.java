package io.github.kickserv4j.cli.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.cli.probe.question.Questions;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests consent, options and results. */
class ProbeCommandTest {
    private static final ProbePlan PLAN = ProbePlan.of(Questions.all(ProbeAccount.CLOCK));

    private final ProbeAccount account = new ProbeAccount();

    private final Path folder;
    private final Path file;

    ProbeCommandTest(@TempDir Path folder) {
        this.folder = folder;
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

    private CliResult answer(String answer) {
        return CliResult.withAnswer(answer, ProbeAccount.CLOCK, arguments("--fact", "jobs-are-newest-first"));
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

    private Seq<String> unanswered() throws IOException {
        return List.ofAll(evidence().path("unanswered")).map(JsonNode::asText);
    }

    @Test
    void probeShouldWriteTheEvidenceAndShowTheOutcomesWhenItHasConsent() throws IOException {
        CliResult run = run("--consent", "--output", "csv");

        assertThat(run.status()).isZero();
        assertThat(run.err().lines().toList())
                .containsExactly(
                        "written to " + file + ": read it, and attach it to an issue of this project if you like",
                        "unanswered, refused with status 501: the server does not offer this request: "
                                + unanswered().mkString(", "),
                        "76 as assumed, 0 otherwise, 0 not decided, 11 unanswered, by "
                                + PLAN.requests().size() + " requests");
        assertThat(run.out())
                .startsWith("fact,outcome,seen,question\n")
                .contains("\njobs-are-newest-first,as assumed,,Are jobs listed")
                .contains(
                        "\nitems-in-json,unanswered,refused with status 501: the server does not offer this request,");
        assertThat(evidence().path("format").asText()).isEqualTo("kickserv4j-evidence");
        assertThat(evidence().path("version").asInt()).isEqualTo(1);
        assertThat(evidence().path("program").asText()).startsWith("kickserv4j ");
        assertThat(evidence().path("date").asText()).isEqualTo("2026-01-15");
        assertThat(evidence().path("complete").asBoolean()).isFalse();
        assertThat(evidence().path("unanswered")).hasSize(11);
        assertThat(evidence().path("requests_sent").asInt())
                .isEqualTo(PLAN.requests().size());
        assertThat(evidence().path("questions")).hasSize(PLAN.questions().size());
        assertThat(evidence().path("requests").findValuesAsText("request"))
                .containsExactlyElementsOf(PLAN.requests().map(request -> request.line()));
    }

    @Test
    void evidenceShouldBeReadableByItsOwnerOnlyWhenTheFileSystemHasOwners() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));

        run("--consent", "--fact", "jobs-are-newest-first");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void evidenceShouldHoldShapesWhenItIsWritten() throws IOException {
        run("--consent", "--fact", "times-and-employees-of-a-note");

        JsonNode notes = List.ofAll(evidence().path("requests")).last();
        assertThat(notes.toString())
                .isEqualTo("{\"request\":\"GET /customers/{customer_number}/notes.json\",\"status\":200,"
                        + "\"content_type\":\"application/json; charset=utf-8\",\"content_encoding\":\"gzip\","
                        + "\"headers\":[\"x-request-id\",\"x-transaction\",\"x-served-by\",\"x-runtime\",\"set-cookie\",\"cache-control\"],"
                        + "\"body\":\"a JSON array\",\"rows\":2,\"shape\":[{\"id\":\"integer\",\"note\":\"text\","
                        + "\"noteable_id\":\"integer\",\"noteable_type\":\"word Customer\",\"public\":\"boolean\","
                        + "\"created_at\":\"time with offset\",\"updated_at\":\"time with offset\","
                        + "\"created_by\":\"integer\",\"updated_by\":\"null\"}]}");
    }

    @Test
    void dryRunShouldListQuestionsAndRequestsAndNeedNeitherAccountNorKey() {
        CliResult run = CliResult.of("probe", "--dry-run");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("It sends at most " + PLAN.requests().size()
                        + " requests, all of them GET, at most 1 a second.")
                .contains(PLAN.requests().map(request -> "  " + request.line() + "\n"))
                .contains(PLAN.questions().map(question -> "  " + question.fact() + ": " + question.sentence() + "\n"))
                .contains("It changes nothing.", "It writes kickserv-evidence.json", "(other word)", "(other keys)");
        assertThat(account.server().requests()).isEmpty();
    }

    @Test
    void probeShouldSendNothingWhenThereIsNeitherConsentNorATerminal() {
        CliResult run = run();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("probe sends nothing without consent: read what --dry-run prints, and give --consent\n");
        assertThat(run.out()).isEmpty();
        assertThat(account.server().requests()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "y", "no", "YES", "yes please"})
    void probeShouldSendNothingWhenThePersonDoesNotTypeYes(String answer) {
        CliResult run = answer(answer);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).endsWith("Type yes to send these requests: \nnothing was sent\n");
        assertThat(account.server().requests()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void probeShouldShowThePlanAndAskWhenThePersonTypesYes() {
        CliResult run = answer(" yes ");

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("This asks 1 question about", "at most 1 request, all of them GET, at most 100 a second")
                .contains("  GET /jobs.json\n", "It writes " + file)
                .contains(
                        "Type yes to send these requests: \n",
                        "1 as assumed, 0 otherwise, 0 not decided, 0 unanswered, by 1 request\n");
        assertThat(account.server().requests("GET", "/jobs.json")).hasSize(1);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void probeShouldShowTheOutcomesAndSayWhyTheFileIsNotWrittenWhenItsFolderIsRemovedMeanwhile() {
        Path removed = folder.resolve("removed");
        Function<String, Option<String>> remover = question -> {
            assertThat(removed.toFile().delete()).isTrue();
            return Option.some("yes");
        };
        assertThat(removed.toFile().mkdir()).isTrue();
        var out = new StringWriter();
        var err = new StringWriter();
        var commandContext = new CommandContext(
                new PrintWriter(out),
                new PrintWriter(err),
                Map.of(),
                true,
                Option::none,
                new CountDownLatch(1),
                remover,
                ProbeAccount.CLOCK);

        int status = CliResult.run(
                commandContext,
                account.arguments("--fact", "jobs-are-newest-first", "--file", removed + "/evidence.json"));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString())
                .contains("\ncannot write " + removed + "/evidence.json: there is no folder " + removed + "\n")
                .doesNotContain("Exception");
        assertThat(out.toString()).contains("as assumed");
    }

    @Test
    void probeShouldReportAllViolationsAndSendNothingWhenItsUsageIsBad() {
        CliResult run = CliResult.of(
                "probe --consent --fact cats-are-grey --customer x --job 0 --requests-per-second 1000".split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyInAnyOrder("--fact", "customer_number", "job_number", "--requests-per-second");
        assertThat(account.server().requests()).isEmpty();
    }

    @Test
    void probeShouldSendNothingWhenThereIsNoKey() {
        CliResult run = CliResult.of(
                "probe", "--consent", "--url", account.server().accountUri().toString(), "--file", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("api_key is required");
        assertThat(account.server().requests()).isEmpty();
    }

    @Test
    void probeShouldSendNothingWhenTheFileExists() throws IOException {
        Files.writeString(file, "mine");

        CliResult run = run("--consent");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--file exists; give --force to replace it");
        assertThat(file).hasContent("mine");
        assertThat(account.server().requests()).isEmpty();
    }

    @Test
    void dryRunShouldPrintThePlanWhenTheFileExists() throws IOException {
        Files.writeString(file, "mine");

        assertThat(run("--dry-run").status()).isZero();
        assertThat(file).hasContent("mine");
    }

    @Test
    void probeShouldSendNothingWhenTheFileIsALink() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "mine");
        Files.createSymbolicLink(file, target);

        CliResult run = run("--consent", "--force");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--file must not be a link or a device");
        assertThat(file).isSymbolicLink();
        assertThat(target).hasContent("mine");
        assertThat(account.server().requests()).isEmpty();
    }

    @Test
    void probeShouldReplaceTheFileWhenItIsForced() throws IOException {
        Files.writeString(file, "mine");

        CliResult run = run("--consent", "--force", "--fact", "jobs-are-newest-first");

        assertThat(run.status()).isZero();
        assertThat(outcome("jobs-are-newest-first")).isEqualTo("as assumed []");
        assertThat(evidence().path("complete").asBoolean()).isTrue();
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void probeShouldSendNothingWhenTheFileCannotBeWritten() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("plain"), "");

        assertThat(Stream.of(folder, folder.resolve("missing/evidence.json"), noFolder.resolve("evidence.json")))
                .allSatisfy(wrong -> {
                    CliResult run = CliResult.of(account.arguments("--consent", "--file", wrong.toString()));
                    assertThat(run.status()).isEqualTo(2);
                    assertThat(run.err()).startsWith("--file must ");
                });
        assertThat(account.server().requests()).isEmpty();
    }

    @Test
    void probeShouldLookAtTheGivenRecords() {
        run("--consent", "--customer", "7", "--job", "2", "--fact", "list-of-a-jobs-payments,keys-of-a-listed-payment");

        assertThat(account.server().requests("GET", "/customers/7/payments.json"))
                .hasSize(1);
        assertThat(account.server().requests("GET", "/jobs/2/payments.json")).hasSize(1);
    }
}
