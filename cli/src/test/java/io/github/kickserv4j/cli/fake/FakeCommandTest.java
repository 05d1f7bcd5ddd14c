package io.github.kickserv4j.cli.fake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakeCommandTest {
    /** An executor of its own, since the HTTP client needs the few threads of the common pool. */
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    private final CountDownLatch stop = new CountDownLatch(1);
    private final StringWriter err = new StringWriter();

    /** Returns the result of {@code asking} while the command runs. */
    private void whileServing(Consumer<String> asking, String... arguments) throws Exception {
        try (var out = new PipedWriter();
                var lines = new BufferedReader(new PipedReader(out))) {
            var commandContext =
                    new CommandContext(new PrintWriter(out), new PrintWriter(err), Map.of(), false, Option::none, stop);
            var status = CompletableFuture.supplyAsync(() -> CliResult.run(commandContext, arguments), OWN_THREAD);
            String line = lines.readLine();
            assertThat(line).matches("listening on http://127\\.0\\.0\\.1:\\d+/\\S+");
            String url = line.substring("listening on ".length());
            asking.accept(url);
            stop.countDown();
            assertThat(status.get(30, TimeUnit.SECONDS)).isZero();
            assertThat(CliResult.of("customers", "list", "--url", url, "--api-key", "demo")
                            .status())
                    .isEqualTo(1);
        }
    }

    private static CliResult list(String url, String key) {
        return CliResult.of("customers", "list", "--all", "--url", url, "--api-key", key);
    }

    @Test
    void fakeShouldServeDemoCustomersUntilItIsStopped() throws Exception {
        whileServing(
                url -> {
                    assertThat(url).endsWith("/demo");
                    assertThat(list(url, "demo").json().findValuesAsText("name"))
                            .contains("Rosalind Quist");
                },
                "fake");
        assertThat(err).hasToString("");
    }

    @Test
    void fakeShouldServeJobsChargesNotesAndPaymentsToo() throws Exception {
        whileServing(
                url -> {
                    assertThat(found(url, "name", "jobs", "list", "--scheduled", "today"))
                            .containsExactly("Furnace Tune-up");
                    assertThat(found(url, "name", "opportunities", "list")).containsExactly("Boiler Replacement");
                    assertThat(found(url, "description", "charges", "list", "--job", "1"))
                            .containsExactly("Parts:Filter", "Labor");
                    assertThat(found(url, "note", "notes", "list", "--customer", "1"))
                            .hasSize(1);
                    assertThat(found(url, "amount", "payments", "list", "--customer", "2"))
                            .containsExactly("310.75");
                },
                "fake");
    }

    private static List<String> found(String url, String field, String... command) {
        String[] arguments = Stream.concat(Stream.of(command), Stream.of("--url", url, "--api-key", "demo"))
                .toArray(String[]::new);
        return CliResult.of(arguments).json().findValuesAsText(field);
    }

    @Test
    void fakeShouldAddGeneratedCustomersWhenRequested() throws Exception {
        whileServing(
                url -> assertThat(list(url, "demo").json().findValuesAsText("name"))
                        .hasSize(60 + DemoCustomers.samples().size())
                        .doesNotHaveDuplicates(),
                "fake",
                "--customers",
                "60");
    }

    static Stream<Arguments> dataFiles() {
        return Stream.of(
                Arguments.of(
                        "data.json",
                        "{\"customers\": [{\"name\": \"Ann Quist\", \"jobs\": [{\"name\": \"Furnace\","
                                + " \"charged\": \"120.00\", \"paid\": \"40.25\"}]}]}"),
                Arguments.of("data.yaml", """
                        customers:
                          - name: Ann Quist
                            jobs: [{name: Furnace, charged: 120.00, paid: 40.25}]
                        """));
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void fakeShouldServeTheRecordsOfAFile(String file, String content, @TempDir Path folder) throws Exception {
        whileServing(
                url -> {
                    assertThat(found(url, "name", "customers", "list")).containsExactly("Ann Quist");
                    assertThat(found(url, "name", "jobs", "list")).containsExactly("Furnace");
                    assertThat(found(url, "amount", "payments", "list", "--customer", "1"))
                            .containsExactly("40.25");
                },
                "fake",
                "--data",
                Files.writeString(folder.resolve(file), content).toString());
    }

    @Test
    void fakeShouldNameFileAndLineOfAllThatItCannotRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("data.json"), "{\"customers\": [{\"name\": \" \"},\n{\"name\": \"Ann\", \"paid\": 1}]}");

        CliResult run = CliResult.of("fake", "--data", file.toString(), "--port", "-1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("--port must be"))
                .anyMatch(line -> line.equals(file + ":1: customers[0].name must not be blank (was \" \")"))
                .anyMatch(line -> line.startsWith(file + ":2: customers[1].paid is not known here"));
    }

    @Test
    void fakeShouldNameTheRecordThatCannotBeCreated(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data.json"), """
                {"customers": {"name": "Ann", "jobs": {"name": "Furnace", "canceled": true, "started": true}}}
                """);

        CliResult run = CliResult.of("fake", "--data", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith(file + ":1: cannot create start of job \"Furnace\" of customer \"Ann\": ");
    }

    @Test
    void fakeShouldServeNoCustomersWhenEmptyAndAcceptOnlyItsAccountAndKey() throws Exception {
        whileServing(
                url -> {
                    assertThat(url).endsWith("/acme");
                    assertThat(list(url, "sesame-open-7").out()).isEqualTo("[]\n");
                    assertThat(list(url, "demo").status()).isEqualTo(1);
                },
                "fake",
                "--empty",
                "--account",
                "acme",
                "--api-key",
                "sesame-open-7",
                "--port",
                "0");
    }

    @Test
    void fakeShouldAnswerAsScriptedAndThenAsUsual() throws Exception {
        whileServing(
                url -> {
                    assertThat(List.of(created(url, "A"), created(url, "B"), created(url, "C"), created(url, "D")))
                            .containsExactly("503 ", "429 31536000", "no answer", "no answer");
                    assertThat(created(url, "E")).isEqualTo("200 ");
                    assertThat(list(url, "demo").json().findValuesAsText("name"))
                            .containsExactly("C", "E");
                },
                "fake",
                "--empty",
                "--next",
                "503,429:31536000,lost,dropped");
    }

    @Test
    void fakeShouldAnswerRequestsToAPathAsScriptedForIt() throws Exception {
        whileServing(
                url -> {
                    assertThat(Stream.of("A", "B", "C", "D", "E", "F").map(name -> created(url, name)))
                            .containsExactly("200 ", "no answer", "200 ", "503 2", "500 ", "500 ");
                    assertThat(list(url, "demo").json().findValuesAsText("name"))
                            .containsExactly("A", "B", "C");
                    assertThat(CliResult.of("jobs", "list", "--url", url, "--api-key", "demo", "--retries", "0")
                                    .status())
                            .isEqualTo(1);
                },
                "fake",
                "--empty",
                "--on",
                "POST customers.json=usual,lost,usual,503:2,500*",
                "--on",
                "GET jobs.json=404");
    }

    @Test
    void fakeShouldRefuseRequestsWhenThereAreMoreThanItAccepts() throws Exception {
        whileServing(
                url -> assertThat(Stream.of("A", "B", "C")
                                .map(name -> created(url, name).replaceFirst("\\d+$", "")))
                        .containsExactly("200 ", "200 ", "429 "),
                "fake",
                "--empty",
                "--rate-limit",
                "2/hour");
    }

    @Test
    void fakeShouldWriteWhatItReceivedAtItsEnd(@TempDir Path folder) throws Exception {
        Path har = folder.resolve("traffic.har");

        whileServing(
                url -> {
                    assertThat(har).exists();
                    created(url, "Ann Example");
                },
                "fake",
                "--har",
                har.toString());

        assertThat(har).content(UTF_8).contains("\"1.2\"", "Ann Example");
    }

    @Test
    void fakeShouldSayInOneLineThatTheFileCannotBeWritten(@TempDir Path folder) {
        CliResult run = CliResult.of("fake", "--empty", "--har", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("cannot write " + folder + ": is a folder\n");
        Path absent = folder.resolve("absent/traffic.har");
        assertThat(CliResult.of("fake", "--empty", "--har", absent.toString()))
                .isEqualTo(new CliResult(
                        1, "", "cannot write " + absent + ": there is no folder " + absent.getParent() + "\n"));
    }

    @Test
    void fakeShouldAnswerTheFirstRequestAsScriptedAndThenWithAllThatItIsFilledWith() throws Exception {
        int port = freePort();
        String url = "http://127.0.0.1:" + port + "/demo";
        var arguments = new String[] {
            "fake", "--empty", "--port", Integer.toString(port), "--customers", "5000", "--next", "503"
        };
        var commandContext = new CommandContext(
                new PrintWriter(new StringWriter()), new PrintWriter(err), Map.of(), false, Option::none, stop);
        var status = CompletableFuture.supplyAsync(() -> CliResult.run(commandContext, arguments), OWN_THREAD);

        assertThat(Stream.generate(() -> created(url, "Early"))
                        .filter(answer -> !answer.equals("no answer"))
                        .findFirst())
                .contains("503 ");
        assertThat(found(url, "name", "customers", "list", "--page", "200")).hasSize(25);
        stop.countDown();
        assertThat(status.get(30, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void fakeShouldEndAtOnceAndShowNoAddressWhenItIsStoppedBeforeAllThatItIsFilledWithExists() {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();

        assertThat(CliResult.stopped("fake", "--empty", "--customers", "1000000"))
                .isEqualTo(new CliResult(0, "", ""));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** The response to the creation of a customer: the status and the time to wait. */
    private static String created(String url, String name) {
        var request = HttpRequest.newBuilder(URI.create(url + "/customers.json"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("demo:demo".getBytes(UTF_8)))
                .POST(BodyPublishers.ofString("{\"customer\":{\"name\":\"" + name + "\"}}"))
                .build();
        try {
            var response = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
            return response.statusCode() + " "
                    + response.headers().firstValue("Retry-After").orElse("");
        } catch (IOException none) {
            return "no answer";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void fakeShouldReportInOneLineThatThePortIsInUse() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CliResult run = CliResult.of("fake", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("cannot listen on port " + taken.getLocalPort());
        }
    }

    @ParameterizedTest
    @CsvSource({"a/b,'a b'", "_demo,a:b", "-demo,''", "é,é", "'',' '", "demo,''", "a.b,demo"})
    void fakeShouldRefuseTheAccountsAndKeysThatAClientRefuses(String account, String key) {
        var credentials = new String[] {"--account=" + account, "--api-key=" + key};

        CliResult fake = CliResult.stopped(
                Array.of("fake").appendAll(Array.of(credentials)).toJavaArray(String[]::new));
        CliResult client = CliResult.of(
                Array.of("customers", "list").appendAll(Array.of(credentials)).toJavaArray(String[]::new));

        assertThat(fake).isEqualTo(client);
        assertThat(fake.status()).isEqualTo(2);
    }

    @Test
    void fakeShouldSayThatAnEmptyKeyIsMissingAndReportItWithAllElse() {
        assertThat(CliResult.stopped("fake", "--api-key=", "--account=a/b", "--port=x")
                        .err()
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("--port must be"),
                        line -> assertThat(line).startsWith("account must be letters"),
                        line -> assertThat(line).isEqualTo("api_key is required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FETCH customers.json=503", "GET a//b=503", "GET a**b=503", "GET a%2Fb=503", "GET a;b=503"})
    void fakeShouldRefuseOrServeEachScriptedPath(String scripted) {
        CliResult run = CliResult.stoppedWhenServing("fake", "--empty", "--on", scripted);

        assertThat(run.err()).doesNotContain("unexpected", "Exception");
        assertThat(run.status()).isIn(0, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b"})
    void nameOfAFileShouldBeRefusedWhenItIsNone(String name) {
        assertNoFile(name, "must be the name of a file");
    }

    @Test
    void nameOfAFileShouldBeRefusedWhenItIsLongerThanAnyThatExists() {
        assertNoFile("x/".repeat(2_048) + "x", "must have at most 4096 characters");
    }

    private static void assertNoFile(String name, String rule) {
        assertThat(List.of(
                        List.of("fake", "--har", name),
                        List.of("fake", "--data", name),
                        List.of("export", name, "--account=demo", "--api-key=demo"),
                        List.of("probe", "--file", name, "--consent", "--account=demo", "--api-key=demo")))
                .allSatisfy(arguments -> {
                    CliResult run = CliResult.stopped(arguments.toArray(String[]::new));
                    assertThat(run.err().lines())
                            .singleElement()
                            .asString()
                            .startsWith(arguments.get(0).equals("export") ? "FILE" : arguments.get(1))
                            .contains(" " + rule);
                    assertThat(run.status()).isEqualTo(2);
                });
    }

    @Test
    void fakeShouldRefuseAllThatIsNoNumberOrAnswerAtOnce() {
        CliResult run = CliResult.of(
                "fake",
                "--port",
                "65536",
                "--customers",
                "-1",
                "--next",
                "later,503,99",
                "--on",
                "503",
                "--rate-limit",
                "0/day",
                "--har",
                "a\0b");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(7)
                .anyMatch(line -> line.startsWith("--on must be"))
                .anyMatch(line -> line.startsWith("--rate-limit must be"))
                .anyMatch(line -> line.startsWith("--har must be"))
                .anyMatch(line -> line.startsWith("--port must be"))
                .anyMatch(line -> line.startsWith("--customers must be"))
                .anyMatch(line -> line.startsWith("--next must be") && line.endsWith("(was \"later\")"))
                .anyMatch(line -> line.startsWith("--next must be") && line.endsWith("(was \"99\")"));
    }
}
