package io.github.kickserv4j.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the options of every command, except those of the connection. */
class GlobalOptionsTest {
    private static final String ALL =
            "--url --account --api-key --read-only --zone --timeout --retries --output --columns --bom --help";

    private static final Clock IN_DETROIT =
            Clock.fixed(Instant.parse("2026-02-01T04:30:00Z"), ZoneId.of("America/Detroit"));

    private final CliFixture account = new CliFixture();

    @AfterEach
    void close() {
        account.close();
    }

    private void failing(int times) {
        IntStream.range(0, times).forEach(n -> account.server().enqueue(ScriptedResponse.of(503)));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,2", "4,5"})
    void retriesShouldSetHowOftenARequestIsRepeated(String retries, int requests) {
        failing(10);

        CliResult run = account.run("customers", "get", "1", "--retries", retries);

        assertThat(run.status()).isEqualTo(1);
        assertThat(account.server().requests()).hasSize(requests);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100", "many", "", "1.5"})
    void retriesShouldBeRefusedWhenTheyAreNoCount(String retries) {
        account.assertRejected(
                "--retries must be a whole number from 0 to 99", "customers", "list", "--retries", retries);
    }

    @Test
    void timeoutShouldEndACallThatTakesLonger() {
        account.server().enqueue(ScriptedResponse.of(200, "[]").withDelay(Duration.ofSeconds(20)));

        CliResult run = account.run("customers", "list", "--timeout", "0.3", "--retries", "0");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).matches("customers.list of customers failed: timed out after [0-9]+ ms\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.0", "soon", "", "86401", "1e3", "0.0001"})
    void timeoutShouldBeRefusedWhenItIsNoTime(String timeout) {
        account.assertRejected(
                "--timeout must be seconds, above 0 and at most 86400", "customers", "list", "--timeout", timeout);
    }

    @Test
    void columnsShouldBeTheOnlyOnesAndInTheirOrderInEveryForm() {
        account.add("Rosalind Quist");

        assertThat(list("table")).isEqualTo("name            id\nRosalind Quist  7100001\n");
        assertThat(list("csv")).isEqualTo("name,id\nRosalind Quist,7100001\n");
        assertThat(list("jsonl")).isEqualTo("{\"name\":\"Rosalind Quist\",\"id\":7100001}\n");
        assertThat(account.runOnTerminal("customers", "get", "1", "--columns", "id", "--columns", "service-city,name")
                        .out())
                .isEqualTo("id            7100001\nname          Rosalind Quist\n");
    }

    private String list(String form) {
        return account.run("customers", "list", "--columns", "name,id", "--output", form)
                .out();
    }

    @Test
    void columnsShouldBeRefusedBeforeAnythingIsSentWhenTheyAreUnknown() {
        account.assertRejected(
                "--columns must be among id, date, payment_type, amount,",
                "payments",
                "create",
                "--job",
                "1",
                "--amount",
                "1",
                "--date",
                "today",
                "--columns",
                "amount,sum");
    }

    @Test
    void byteOrderMarkShouldBeginCsvOnly() {
        account.add("Zoë");

        assertThat(account.run("customers", "list", "--output", "csv", "--bom", "--columns", "name")
                        .out())
                .isEqualTo("\ufeffname\nZoë\n");
        account.server().close();
        assertThat(CliResult.of("customers", "list", "--bom", "--output", "json", "--account", "a", "--api-key", "demo")
                        .err())
                .isEqualTo("--bom is for --output csv only\n");
    }

    @Test
    void todayShouldBeOfTheSystemsZoneUnlessAnotherIsGiven() {
        String job = account.addJob("Tune-up").number().toString();
        String[] record =
                account.withConnectionOptions("payments", "create", "--job", job, "--amount", "5", "--date", "today");
        String[] elsewhere = account.withConnectionOptions(
                "payments", "create", "--job", job, "--amount", "6", "--date", "today", "--zone", "Europe/Berlin");

        assertThat(CliResult.atTime(IN_DETROIT, record).json().get("date").textValue())
                .isEqualTo("2026-01-31");
        assertThat(CliResult.atTime(IN_DETROIT, elsewhere).json().get("date").textValue())
                .isEqualTo("2026-02-01");
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin,2026-01-19T08:00Z", "-07:00,2026-01-19T16:00Z", ",2026-01-19T14:00Z"})
    void timeShouldBeOfTheZoneThatIsGivenWhenItHasNoOffset(String zone, String begins) {
        Job job = account.addJob("Tune-up");
        String number = job.number().toString();
        String given = zone == null ? "America/Detroit" : zone;

        CliResult run = CliResult.atTime(
                IN_DETROIT,
                account.withConnectionOptions(
                        "jobs",
                        "schedule",
                        number,
                        "--from",
                        "2026-01-19T09:00",
                        "--to",
                        "2026-01-19T11:00",
                        "--zone=" + given));

        assertThat(run.err()).isEmpty();
        assertThat(account.twin()
                        .jobs()
                        .get(job.number())
                        .get()
                        .schedule()
                        .scheduledOn()
                        .get()
                        .toInstant())
                .isEqualTo(java.time.OffsetDateTime.parse(begins).toInstant());
    }

    @Test
    void zoneShouldBeRefusedWhenThereIsNoneSuch() {
        account.assertRejected(
                "--zone must be a time zone such as America/Detroit", "jobs", "list", "--zone", "Mars/Base");
        account.assertRejected("--zone must be a time zone such as America/Detroit", "jobs", "list", "--zone", "");
    }

    @ParameterizedTest
    @CsvSource({
        "export, --url --account --api-key --timeout --retries --help",
        "probe, --url --account --api-key --timeout --output --columns --bom --help",
        "fake, --account --api-key --help",
        "demo, --help",
        "jobs list, --url --account --api-key --read-only --zone --timeout --retries --output --columns --bom --help"
    })
    void helpShouldListTheSharedOptionsThatTheCommandUses(String command, String options) {
        String help = CliResult.of((command + " --help").split(" ")).out();

        assertThat(Stream.of(ALL.split(" "))
                        .filter(option -> help.contains(option + "=")
                                || help.contains(option + "[")
                                || help.matches("(?s).* " + option + "[ \\n].*")))
                .containsExactly(options.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "demo --url http://127.0.0.1:1, --url",
        "--url http://127.0.0.1:1 demo, --url",
        "--zone America/Detroit --account acme fake --port -1, --zone",
        "export data.json --output csv, --output",
        "--output csv --bom export data.json, --output --bom",
        "--read-only probe --dry-run, --read-only"
    })
    void optionShouldBeRefusedWhenTheCommandDoesNotUseIt(String arguments, String unknown) {
        CliResult run = CliResult.of(arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("unknown option: " + unknown + "\n").contains("try: kickserv ");
    }
}
