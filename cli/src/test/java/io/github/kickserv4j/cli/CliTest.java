package io.github.kickserv4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.vavr.collection.Array;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @Test
    void versionShouldNameTheProjectsOwn() {
        assertThat(CliResult.of("--version").out()).matches("kickserv4j \\d+\\.\\d+\\.\\d+.*\\n");
    }

    @Test
    void helpShouldGoToStdoutWithStatusZero() {
        CliResult run = CliResult.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "customers",
                        "notes",
                        "payments",
                        "jobs",
                        "charges",
                        "opportunities",
                        "fake",
                        "demo",
                        "Exit status",
                        "--output");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpOfACommandShouldNotShowTheKeyOfTheEnvironment() {
        CliResult run =
                CliResult.withEnvironment(Map.of("KICKSERV_API_KEY", CliFixture.KEY), "customers", "list", "--help");

        assertThat(run.out()).contains("--service-zip-code", "--api-key").doesNotContain(CliFixture.KEY);
    }

    @Test
    void resultShouldBeATableOnATerminalAndJsonOtherwise() {
        try (var account = new CliFixture()) {
            account.add(NewCustomer.builder("Rosalind Quist").serviceCity("Sampleton"));

            assertThat(account.runOnTerminal("customers", "list").out().lines().toList())
                    .satisfiesExactly(
                            header -> assertThat(header).startsWith("customer_number  name "),
                            row -> assertThat(row).contains("Rosalind Quist", "Sampleton"));
            assertThat(account.runOnTerminal("customers", "list", "--output", "json")
                            .out())
                    .startsWith("[");
            assertThat(account.run("customers", "list").out()).startsWith("[");
            assertThat(account.run("customers", "list", "--output", "csv").out())
                    .startsWith("id,customer_number,name,");
            assertThat(account.run("customers", "get", "1", "--output", "table").out())
                    .containsPattern("service_city +Sampleton")
                    .doesNotContain("fax");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--account demo --api-key demo customers get 1",
                "--account=demo --api-key=demo customers get 1",
                "--api-key demo --account demo --columns name customers get 1",
                "customers --account demo --api-key demo --columns name get 1",
            })
    void optionBeforeACommandShouldHaveAValueThatNamesAnotherCommand(String arguments) {
        InMemoryKickserv twin = InMemoryKickserv.create();
        twin.customers().create(NewCustomer.builder("Rosalind Quist").build()).get();
        try (FakeKickserv server =
                FakeKickserv.builder(twin).account("demo").apiKey("demo").start()) {
            CliResult run = CliResult.withEnvironment(
                    Map.of("KICKSERV_URL", server.baseUri().toString()), arguments.split(" ", -1));

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("\"name\":\"Rosalind Quist\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--url, customers list --url http://127.0.0.1:1/demo",
        "--api-key, customers --api-key demo list",
        "--read-only, --read-only customers list --read-only",
        "--output, customers --output json list --output csv",
        "--name, customers list --name A --name B"
    })
    void optionShouldBeRefusedWhenItIsGivenTwiceWhereverItStands(String option, String arguments) {
        try (var account = new CliFixture()) {
            account.assertRejected("option '" + option + "'", arguments.split(" ", -1));
            account.assertRejected("should be specified only once", arguments.split(" ", -1));
        }
    }

    @Test
    void optionOfSeveralValuesShouldBeRepeatableWhereverItStands() {
        try (var account = new CliFixture()) {
            account.add("Rosalind Quist");

            assertThat(account.run("--columns", "name", "customers", "list", "--columns", "fax")
                            .out())
                    .isEqualToIgnoringNewLines("[{\"fax\":null,\"name\":\"Rosalind Quist\"}]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--columns", "--output=csv", "-hot", "-V"})
    void valueBehindAnEqualsSignShouldBeginLikeAnOption(String value) {
        try (var account = new CliFixture()) {
            CliResult run = account.run("customers", "create", "--name=" + value, "--fax=" + value);

            assertThat(run.err()).isEmpty();
            assertThat(account.twin().customers().all(CustomerFilter.ALL).map(it -> it.get()
                            .name()
                            .display()))
                    .containsExactly(value);
        }
    }

    @Test
    void keyBehindAnEqualsSignShouldBeginLikeAnOption() {
        try (FakeKickserv server = FakeKickserv.builder(InMemoryKickserv.create())
                .account("demo")
                .apiKey("-hidden-key")
                .start()) {
            CliResult run = CliResult.of("customers", "list", "--url=" + server.accountUri(), "--api-key=-hidden-key");

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualToIgnoringNewLines("[]");
        }
    }

    @Test
    void unknownCommandShouldListThoseThatThereAre() {
        assertThat(CliResult.of("customer", "list").err().lines())
                .containsExactly(
                        "not understood: customer",
                        "expected one of: customers, notes, jobs, charges, opportunities, payments, export, fake, demo,"
                                + " probe",
                        "try: kickserv --help");
        assertThat(CliResult.of("charges", "lsit", "--job", "1").err().lines())
                .containsExactly(
                        "not understood: lsit",
                        "expected one of: list, create, update, delete",
                        "try: kickserv charges --help");
    }

    @Test
    void unknownOptionShouldListThoseThatBeginInTheSameWay() {
        assertThat(CliResult.of("customers", "list", "--emial", "a@example.com")
                        .err()
                        .lines())
                .containsExactly(
                        "unknown option: --emial",
                        "did you mean: --email-address",
                        "try: kickserv customers list --help");
        assertThat(CliResult.of("customers", "list", "--xyz").err().lines())
                .containsExactly("unknown option: --xyz", "try: kickserv customers list --help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--api-kye=\nCANARY",
                "--apikey=ab\r\nCANARY",
                "--api-key CANARY",
                "--api-key:CANARY",
                "--api-keyCANARY",
                "--api_keyCANARY",
                "-kCANARY",
                "\u2014api-key=CANARY",
                "\u2013-api-key CANARY",
                "api-key=CANARY",
                "KICKSERV_API_KEY=CANARY"
            })
    void unknownArgumentShouldBeNamedWithoutItsValue(String argument) {
        assertThat(CliResult.of("customers", "list", argument).err())
                .startsWith("unknown option: ")
                .doesNotContain("CANARY");
        assertThat(CliResult.of("customers", argument).err())
                .startsWith("unknown option: ")
                .doesNotContain("CANARY");
    }

    @Test
    void adviceShouldNotRepeatWhatWasTyped() {
        assertThat(CliResult.of("customers", "list", "--", "--all").err().lines())
                .containsExactly("not understood behind --: --all", "try: kickserv customers list --help");
    }

    @Test
    void argumentsBehindTheEndOfOptionsShouldBeNoOptions() {
        assertThat(CliResult.of("customers", "get", "--", "1", "-x", "--api-kye=CANARY", "2")
                        .err()
                        .lines())
                .containsExactly("not understood behind --: -x --api-kye 2", "try: kickserv customers get --help");
        assertThat(CliResult.of("customers", "list", "--xyz", "--", "--all")
                        .err()
                        .lines())
                .containsExactly("unknown option: --xyz", "try: kickserv customers list --help");
        assertThat(CliResult.of("--", "customers", "list").err().lines())
                .first()
                .isEqualTo("not understood behind --: customers list");
    }

    @Test
    void valueShouldNotBePrintedBehindAnOptionWithAnotherDash() {
        assertThat(CliResult.of("customers", "list", "\u2014api-key", "CANARY").err())
                .startsWith("unknown option: \u2014api-key\n")
                .doesNotContain("CANARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--api-key customers get 1", "customers --api-key get 1", "customers get 1 --api-key"})
    void keyShouldBeAskedForWhenACommandFollowsItsOption(String arguments) {
        try (var account = new CliFixture()) {
            account.add("Rosalind Quist");

            CliResult run = CliResult.withSecret(
                    CliFixture.KEY,
                    Array.of("--url", account.server().accountUri().toString())
                            .appendAll(Array.of(arguments.split(" ", -1)))
                            .toJavaArray(String[]::new));

            assertThat(run.out()).contains("Rosalind Quist");
        }
    }

    @Test
    void joinedKeyShouldNotNameTheCommand() {
        assertThat(CliResult.of("--api-key=customers", "list").err()).startsWith("not understood: list");
    }

    @Test
    void namesOfCommandsShouldNotIncludeAHiddenOne() {
        assertThat(CliResult.of().err())
                .startsWith("expected one of: customers, ")
                .doesNotContain("training-run");
    }

    @Test
    void argumentShouldNotBeReadFromAFileWhenItBeginsWithAnAtSign() {
        try (var account = new CliFixture()) {
            account.add("@home");

            assertThat(account.run("customers", "exists", "@home").status()).isZero();
        }
    }

    @Test
    void faultOfACommandShouldBeOneLineWithoutTheKey() {
        var err = new StringWriter();
        var commandContext = new CommandContext(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Map.of("KICKSERV_API_KEY", CliFixture.KEY),
                false,
                () -> {
                    throw new IllegalStateException("no terminal for " + CliFixture.KEY);
                },
                new CountDownLatch(1));

        int status = CliResult.run(commandContext, "customers", "list", "--account", "acme", "--api-key");

        assertThat(status).isEqualTo(1);
        assertThat(err).hasToString("unexpected fault: java.lang.IllegalStateException: no terminal for [redacted]\n");
    }

    @Test
    void commandShouldNameEachArgumentThatHasLostACharacterAndShowNoneOfThem() {
        CliResult run = CliResult.withEnvironment(
                Map.of("KICKSERV_URL", "http://127.0.0.1:1/\ufffd", "OTHER", "\ufffd"),
                "notes",
                "create",
                "for Zo\ufffd",
                "--api-kye",
                "secret-\ufffd",
                "--customer=\ufffd",
                "--job");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("secret", "Zo");
        assertThat(run.err().lines().map(line -> line.replaceFirst(" must not contain U\\+FFFD.*", "")))
                .containsExactly(
                        "argument 3",
                        "--api-kye",
                        "--customer",
                        "KICKSERV_URL",
                        "try: a locale of UTF-8, such as LC_ALL=C.UTF-8");
    }
}
