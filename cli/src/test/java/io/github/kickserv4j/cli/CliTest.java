package io.github.kickserv4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.shared.Shell;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class CliTest {
    @Test
    void versionShouldNameTheProjectsOwn() {
        assertThat(CliRun.of("--version").out()).matches("kickserv4j \\d+\\.\\d+\\.\\d+.*\\n");
    }

    @Test
    void helpShouldGoToStdoutWithStatusZero() {
        CliRun run = CliRun.of("--help");

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
        CliRun run = CliRun.in(Map.of("KICKSERV_API_KEY", FakeAccount.KEY), "customers", "list", "--help");

        assertThat(run.out()).contains("--service-zip-code", "--api-key").doesNotContain(FakeAccount.KEY);
    }

    @Test
    void resultShouldBeATableOnATerminalAndJsonOtherwise() {
        try (var account = new FakeAccount()) {
            account.add(NewCustomer.named("Rosalind Quist").set(CustomerFields.SERVICE_CITY, "Sampleton"));

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

    @Test
    void argumentShouldNotBeReadFromAFileWhenItBeginsWithAnAtSign() {
        try (var account = new FakeAccount()) {
            account.add("@home");

            assertThat(account.run("customers", "exists", "@home").status()).isZero();
        }
    }

    @Test
    void faultOfACommandShouldBeOneLineWithoutTheKey() {
        var err = new StringWriter();
        var shell = new Shell(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Map.of("KICKSERV_API_KEY", FakeAccount.KEY),
                false,
                () -> {
                    throw new IllegalStateException("no terminal for " + FakeAccount.KEY);
                },
                new CountDownLatch(1));

        int status = CliRun.run(shell, "customers", "list", "--account", "acme", "--api-key");

        assertThat(status).isEqualTo(1);
        assertThat(err).hasToString("unexpected fault: java.lang.IllegalStateException: no terminal for [redacted]\n");
    }

    @Test
    void commandShouldNameEachArgumentThatHasLostACharacterAndShowNoneOfThem() {
        CliRun run = CliRun.in(
                Map.of("KICKSERV_URL", "http://127.0.0.1:1/\ufffd", "OTHER", "\ufffd"),
                "notes",
                "add",
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
