package io.github.kickserv4j.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpKickservFactoryTest {
    private final CliFixture account = new CliFixture();

    @AfterEach
    void close() {
        account.close();
    }

    private String base() {
        return account.server().baseUri().toString();
    }

    private String slugged() {
        return account.server().accountUri().toString();
    }

    @Test
    void optionsShouldCountBeforeAndBehindTheCommand() {
        assertThat(CliResult.of("--url", base(), "--account", "acme", "--api-key", CliFixture.KEY, "customers", "list")
                        .status())
                .isZero();
        assertThat(CliResult.of("customers", "list", "--url", base(), "--account", "acme", "--api-key", CliFixture.KEY)
                        .status())
                .isZero();
        assertThat(CliResult.of("--url", base(), "customers", "--account", "acme", "list", "--api-key", CliFixture.KEY)
                        .status())
                .isZero();
    }

    @Test
    void environmentShouldBeUsedWhenThereAreNoOptions() {
        var environment =
                Map.of("KICKSERV_URL", base(), "KICKSERV_ACCOUNT", "acme", "KICKSERV_API_KEY", CliFixture.KEY);

        assertThat(CliResult.withEnvironment(environment, "customers", "list").status())
                .isZero();
    }

    @Test
    void optionShouldWinOverEnvironment() {
        var environment = Map.of(
                "KICKSERV_URL", "http://127.0.0.1:1", "KICKSERV_ACCOUNT", "other", "KICKSERV_API_KEY", "other-key");

        CliResult run = CliResult.withEnvironment(
                environment, "customers", "list", "--url", slugged(), "--api-key", CliFixture.KEY);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void accountShouldBeTakenFromTheUrlWhenItIsNotGiven() {
        assertThat(CliResult.of("customers", "list", "--url", slugged() + "/", "--api-key", CliFixture.KEY)
                        .status())
                .isZero();
    }

    @Test
    void accountShouldNotBeDoubledWhenTheUrlEndsWithItToo() {
        CliResult run =
                CliResult.of("customers", "list", "--url", slugged(), "--account", "acme", "--api-key", CliFixture.KEY);

        assertThat(run.status()).isZero();
        assertThat(account.server().requests().head().path()).isEqualTo("/acme/customers.json");
    }

    @Test
    void pathOfTheUrlShouldBelongToTheServerWhenAnotherAccountIsGiven() {
        CliResult.of("customers", "list", "--url", base() + "/proxy", "--account", "acme", "--api-key", CliFixture.KEY);

        assertThat(account.server().requests().head().path()).isEqualTo("/proxy/acme/customers.json");
    }

    @Test
    void accountAndKeyShouldBeRequired() {
        CliResult run = CliResult.of("customers", "list");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("account is required", "api_key is required", "KICKSERV_API_KEY");
    }

    @Test
    void keyShouldBePromptedForWhenTheOptionHasNoValue() {
        CliResult run = CliResult.withSecret(CliFixture.KEY, "customers", "list", "--url", slugged(), "--api-key");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void keyShouldBeRequiredWhenThePromptIsNotAnswered() {
        CliResult run = CliResult.of("--url", slugged(), "--api-key", "--output", "json", "customers", "list");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("api_key is required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo",
                "foo/acme",
                "app.kickserv.com:443/acme",
                "http:foo",
                "ftp://127.0.0.1/acme",
                "/acme",
                "https://"
            })
    void urlShouldBeRefusedWhenItHasNoSchemeOrNoHost(String url) {
        var environment = Map.of("KICKSERV_URL", url, "KICKSERV_API_KEY", CliFixture.KEY);

        CliResult run = CliResult.withEnvironment(environment, "customers", "get", "1");

        assertThat(run.err()).contains("url must be a URL such as https://app.kickserv.com", "\"" + url + "\"");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void urlShouldBeRefusedWhenItIsNoneOrHoldsAPassword() {
        assertThat(CliResult.of("customers", "list", "--url", "not a url", "--api-key", CliFixture.KEY)
                        .err())
                .contains("url must be a URL such as https://app.kickserv.com");
        CliResult run = CliResult.of(
                "customers", "list", "--url", "http://user:hush@far.example.com/acme", "--api-key", CliFixture.KEY);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("hush");
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.kickserv.com/demo?x=CANARY, https://app.kickserv.com/demo?…",
        "https://app.kickserv.com?x=1, https://app.kickserv.com?…",
        "https://app.kickserv.com/demo?, https://app.kickserv.com/demo?…",
        "https://app.kickserv.com/demo#top, https://app.kickserv.com/demo#…"
    })
    void urlShouldBeRefusedWhenItHasAQueryOrAFragment(String url, String shown) {
        String expected = "url must have neither query nor fragment (was \"" + shown + "\")\n";

        assertThat(CliResult.of("customers", "list", "--url", url, "--api-key", CliFixture.KEY))
                .isEqualTo(new CliResult(2, "", expected));
        assertThat(CliResult.of("customers", "list", "--url", url, "--account=demo", "--api-key", CliFixture.KEY))
                .isEqualTo(new CliResult(2, "", expected));
    }

    @Test
    void allViolationsOfTheConnectionShouldBeReportedAtOnce() {
        CliResult run = CliResult.of(
                "customers",
                "list",
                "--url=foo",
                "--account=a/b",
                "--api-key=a b",
                "--timeout=soon",
                "--columns=sum",
                "--page=0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyInAnyOrder("url", "account", "api_key", "--timeout", "--columns", "page");
    }

    @ParameterizedTest
    @CsvSource({
        "--url=foo --account=demo --api-key=a:b, url api_key",
        "--url=foo --api-key=a:b, url api_key",
        "--url=foo --account=demo --api-key=demo, url",
        "--url=foo --account= --api-key=, url account api_key",
        "--url=http://far.example.com/a.b --api-key=a:b, url account api_key",
        "--url=https://far.example.com:99999/acme, url api_key",
        "--account=a.b, account api_key",
        "--api-key=a:b, account api_key",
        "--account=demo --api-key=a:b --retries=x, --retries api_key"
    })
    void eachViolationOfTheConnectionShouldBeReportedOnce(String options, String fields) {
        CliResult run = CliResult.of((options + " customers list").split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyInAnyOrder(fields.split(" "));
    }

    @Test
    void urlShouldBeRefusedWhenItWouldSendTheKeyInTheClear() {
        CliResult run =
                CliResult.of("customers", "list", "--url", "http://far.example.com/acme", "--api-key", CliFixture.KEY);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("must be https");
    }

    @Test
    void writesShouldBeRefusedAndReadsAnsweredWhenReadOnly() {
        account.add("Quist");

        CliResult deletion = account.run("customers", "delete", "1", "--read-only");
        assertThat(deletion.status()).isEqualTo(1);
        assertThat(deletion.err()).contains("this client is read-only");
        assertThat(account.server().requests()).isEmpty();
        assertThat(account.run("--read-only", "customers", "get", "1").status()).isZero();
    }

    @Test
    void readShouldBeSentThreeTimesWhenTheServerIsDownTwice() {
        account.add("Quist");
        account.server().enqueue(ScriptedResponse.of(503));
        account.server().enqueue(ScriptedResponse.of(503));

        assertThat(account.run("customers", "get", "1").status()).isZero();
        assertThat(account.server().requests()).hasSize(3);
    }

    @Test
    void commandShouldFailAtOnceWhenTheServerRequestsAWaitOfAYear() {
        account.server().enqueue(ScriptedResponse.of(429).withHeader("Retry-After", "31536000"));

        CliResult run = account.run("customers", "get", "1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("rate limited, retry after 31536000 s");
        assertThat(account.server().requests()).hasSize(1);
    }

    @Test
    void writeShouldBeSentOnceAndBeUnknownWhenItsAnswerIsLost() {
        account.server().enqueue(NoResponse.LOST);

        CliResult run = account.run("customers", "create", "--name", "Quist");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("whether it was done is unknown");
        assertThat(account.server().requests().count(request -> request.method().equals("POST")))
                .isEqualTo(1);
    }

    @Test
    void commandShouldNameTheOperationWhenTheServerCannotBeReached() {
        account.close();

        CliResult run = CliResult.of("customers", "get", "3", "--url", slugged(), "--api-key", CliFixture.KEY);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("customers.get of customer 3 failed: cannot connect to "
                        + account.server().baseUri().getAuthority())
                .doesNotContain(CliFixture.KEY);
        assertThat(run.err().lines()).hasSize(1);
    }
}
