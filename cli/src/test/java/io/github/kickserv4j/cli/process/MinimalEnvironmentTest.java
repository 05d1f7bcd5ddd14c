package io.github.kickserv4j.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.ports.customer.FullName;
import io.vavr.collection.HashMap;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the program, started by {@code java} itself, without a locale of UTF-8, as in cron and bare containers. */
class MinimalEnvironmentTest {
    /** Text that bash writes as the bytes of UTF-8, whatever the locale of this test. */
    private static final String ZOE = "$'Zo\\xc3\\xab O\\'Brien'";

    private final CliFixture account = new CliFixture();

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"env -i", "env LC_ALL=C", "env LC_ALL=POSIX", "env LC_ALL=nowhere.UTF-8"})
    void writeShouldBeRefusedWhenItsTextIsUnreadable(String environment) throws Exception {
        CliResult run = CliProcess.bash(
                environment + " \"$@\" --name " + ZOE, account.withConnectionOptions("customers", "update", "6"));

        assertThat(run.err()).startsWith("--name must not contain U+FFFD").contains("LC_ALL=C.UTF-8");
        assertThat(run.status()).isEqualTo(2);
        assertThat(account.server().requests()).isEmpty();
    }

    @Test
    void writeShouldBeRefusedWhenTheEnvironmentIsUnreadable() throws Exception {
        CliResult run = CliProcess.bash(
                "env -i KICKSERV_ACCOUNT=" + ZOE + " \"$@\"", account.withConnectionOptions("customers", "list"));

        assertThat(run.err()).startsWith("KICKSERV_ACCOUNT must not contain U+FFFD");
        assertThat(run.status()).isEqualTo(2);
        assertThat(account.server().requests()).isEmpty();
    }

    @Test
    void textShouldBeRightWhenTheLocaleIsOneOfUtf8() throws Exception {
        CliProcess.bash(
                "env -i LC_ALL=C.UTF-8 \"$@\" --name " + ZOE, account.withConnectionOptions("customers", "create"));

        assertThat(account.twin()
                        .customers()
                        .withName(new FullName("Zoë O'Brien"))
                        .get())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"env -i PATH=\"$PATH\"", "env LC_ALL=C", "env LANG=nowhere.UTF-8"})
    void textShouldBeRightWhenTheScriptStartsJava(String environment, @TempDir Path folder) throws Exception {
        var project = new LauncherScriptFixture(folder.resolve("project"));
        project.addExecutable("java", """
                #!/usr/bin/env bash
                [[ "$1" == -version ]] && echo 'version "17"' >&2 && exit
                case "$*" in *training-run) exit 1 ;; esac
                until [[ "$1" == --module ]]; do shift; done
                shift 2
                exec '%s' "$@"
                """.formatted(String.join("' '", CliProcess.command())));

        CliResult run = project.run(HashMap.empty(), """
                cp -r . $'../Zo\\xc3\\xab'; cd $'../Zo\\xc3\\xab'; %s bin/kickserv %s --name %s
                """.formatted(
                        environment, String.join(" ", account.withConnectionOptions("customers", "create")), ZOE));

        assertThat(run.json().path("name").asText()).isEqualTo("Zoë O'Brien");
        assertThat(account.twin()
                        .customers()
                        .withName(new FullName("Zoë O'Brien"))
                        .get())
                .isNotEmpty();
    }

    @Test
    void resultsShouldBeUtf8InEveryEnvironment() throws Exception {
        account.add("Zoë 名前 \ud83d\udc1d");

        CliResult run = CliProcess.bash(
                "env -i \"$@\"", account.withConnectionOptions("customers", "list", "--output", "jsonl"));

        assertThat(run.out()).contains("Zoë 名前 \ud83d\udc1d");
    }
}
