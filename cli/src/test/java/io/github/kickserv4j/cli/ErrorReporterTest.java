package io.github.kickserv4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.shared.CommandContext;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorReporterTest {
    private static final String KEY = CliFixture.KEY;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--api-kye KEY customers list",
                "--api-kye=KEY customers list",
                "customers list --name --api-key=KEY",
                "customers list --api-key KEY --api-key KEY",
                "customers list --api-key=KEY KEY",
                "--api-key KEY --output",
                "--api-key KEY customers list extra",
                "--api-key KEY customers list --url http://127.0.0.1:1/demo --page 0",
                "--api-key KEY customers list --url http://127.0.0.1:1/demo",
                "--api-key KEY\n customers list --url http://127.0.0.1:1/demo",
                "notes create text --api-key=KEY --job 0",
                "payments create --api-key KEY --job 1 --amount 0",
                "jobs start 1 --api-key KEY --url http://127.0.0.1:1/demo",
                "opportunities win 1 --api-key KEY --url http://127.0.0.1:1/demo",
                "fake --port 99999 --api-key KEY",
                "fake --account ../x --api-key KEY",
                "fake --api-key KEY\r\n"
            })
    void failureShouldNotShowTheKey(String line) {
        CliResult run = CliResult.of(line.replace("KEY", KEY).split(" "));

        assertThat(run.status()).isNotZero();
        assertThat(run.err()).isNotEmpty().doesNotContain(KEY);
        assertThat(run.out()).doesNotContain(KEY);
    }

    @Test
    void keyShouldBeHiddenWhenItBeginsLikeAnOption() {
        assertThat(CliResult.of("customers", "list", "--api-key", "-dashed-secret-key")
                        .err())
                .doesNotContain("dashed-secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LONG",
                "--LONG",
                "customers LONG",
                "customers list LONG",
                "customers list --LONG --LONG",
                "customers list -- LONG",
                "customers list --all=LONG"
            })
    void lineShouldShowTheBeginningOfWhatIsNotUnderstood(String line) {
        CliResult run = CliResult.of(
                line.replace("LONG", "\ud835\udcb3".repeat(100_000)).split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .allSatisfy(shown ->
                        assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(201))
                .last()
                .asString()
                .matches("try: kickserv.* --help");
        assertThat(run.err().lines().findFirst())
                .hasValueSatisfying(shown -> assertThat(shown).endsWith("\u2026"));
    }

    @Test
    void lineShouldShowTheBeginningOfAnOptionThatCannotBeDecoded() {
        assertThat(CliResult.of("--" + "x".repeat(100_000), "\ufffd").err())
                .startsWith("--" + "x".repeat(198) + "\u2026\n");
    }

    @Test
    void suggestionShouldBeShownBehindALongArgument() {
        assertThat(CliResult.of("customers", "create", "--field", "x".repeat(100_000))
                        .err())
                .contains("\ndid you mean: --first-name\n");
    }

    @Test
    void keyShouldBeHiddenWhenItIsLongerThanALine() {
        String key = KEY.repeat(20);

        assertThat(CliResult.withEnvironment(Map.of("KICKSERV_API_KEY", key), "customers", "list", key)
                        .err())
                .startsWith("not understood: [redacted]\n");
    }

    @Test
    void faultShouldBeOneLineUnlessDebugging() {
        assertThat(reportOf(new IllegalStateException("boom\nnext line"), Map.of()))
                .isEqualTo("unexpected fault: java.lang.IllegalStateException: boom\\u000anext line\n");
    }

    @Test
    void faultShouldShowWhereButNotTheKeyWhenDebugging() {
        String travelling = Base64.getEncoder().encodeToString((KEY + ":" + KEY).getBytes(StandardCharsets.UTF_8));

        String report = reportOf(
                new IllegalStateException("bad header Basic " + travelling + " for " + KEY),
                Map.of("KICKSERV_DEBUG", "1", "KICKSERV_API_KEY", KEY));

        assertThat(report).contains("ErrorReporterTest", "[redacted]").doesNotContain(KEY, travelling);
    }

    @Test
    void faultShouldNotShowTheKeyInAnyOfItsForms() {
        String key = "canary/of+the&\"key";
        String unicode =
                key.chars().mapToObj(c -> String.format("\\" + "u%04x", c)).collect(Collectors.joining());
        String pair = Base64.getEncoder().encodeToString((key + ":" + key).getBytes(StandardCharsets.UTF_8));
        java.util.List<String> forms = java.util.List.of(
                key,
                pair,
                Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8)),
                URLEncoder.encode(key, StandardCharsets.UTF_8),
                URLEncoder.encode(key, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT),
                key.replace("&", "&amp;").replace("\"", "&quot;"),
                key.replace("\"", "\\\""),
                unicode);

        forms.forEach(form -> assertThat(reportOf(
                        new IllegalStateException("for " + form + " or " + form), Map.of("KICKSERV_API_KEY", key)))
                .contains("for [redacted] or [redacted]")
                .doesNotContain(form));
    }

    private static String reportOf(Exception fault, Map<String, String> environment) {
        var err = new StringWriter();
        var commandContext = new CommandContext(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                environment,
                false,
                Option::none,
                new CountDownLatch(1));
        int status = new ErrorReporter(commandContext, ApiKeyRedactor.from(List.empty(), commandContext))
                .reportUnexpectedError(fault);
        assertThat(status).isEqualTo(1);
        return err.toString();
    }
}
