package io.github.kickserv4j.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliRun;
import io.github.kickserv4j.cli.FakeAccount;
import io.github.kickserv4j.fakeserver.CannedAnswer;
import io.github.kickserv4j.fakeserver.NoAnswer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {
    private final FakeAccount account = new FakeAccount();

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
        assertThat(CliRun.of("--url", base(), "--account", "acme", "--api-key", FakeAccount.KEY, "customers", "list")
                        .status())
                .isZero();
        assertThat(CliRun.of("customers", "list", "--url", base(), "--account", "acme", "--api-key", FakeAccount.KEY)
                        .status())
                .isZero();
        assertThat(CliRun.of("--url", base(), "customers", "--account", "acme", "list", "--api-key", FakeAccount.KEY)
                        .status())
                .isZero();
    }

    @Test
    void environmentShouldBeUsedWhenThereAreNoOptions() {
        var environment =
                Map.of("KICKSERV_URL", base(), "KICKSERV_ACCOUNT", "acme", "KICKSERV_API_KEY", FakeAccount.KEY);

        assertThat(CliRun.in(environment, "customers", "list").status()).isZero();
    }

    @Test
    void optionShouldWinOverEnvironment() {
        var environment = Map.of(
                "KICKSERV_URL", "http://127.0.0.1:1", "KICKSERV_ACCOUNT", "other", "KICKSERV_API_KEY", "other-key");

        CliRun run = CliRun.in(environment, "customers", "list", "--url", slugged(), "--api-key", FakeAccount.KEY);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void accountShouldBeTakenFromTheUrlWhenItIsNotGiven() {
        assertThat(CliRun.of("customers", "list", "--url", slugged() + "/", "--api-key", FakeAccount.KEY)
                        .status())
                .isZero();
    }

    @Test
    void accountShouldNotBeDoubledWhenTheUrlEndsWithItToo() {
        CliRun run =
                CliRun.of("customers", "list", "--url", slugged(), "--account", "acme", "--api-key", FakeAccount.KEY);

        assertThat(run.status()).isZero();
        assertThat(account.server().requests().head().path()).isEqualTo("/acme/customers.json");
    }

    @Test
    void pathOfTheUrlShouldBelongToTheServerWhenAnotherAccountIsGiven() {
        CliRun.of("customers", "list", "--url", base() + "/proxy", "--account", "acme", "--api-key", FakeAccount.KEY);

        assertThat(account.server().requests().head().path()).isEqualTo("/proxy/acme/customers.json");
    }

    @Test
    void accountAndKeyShouldBeRequired() {
        CliRun run = CliRun.of("customers", "list");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("account is required", "api_key is required", "KICKSERV_API_KEY");
    }

    @Test
    void keyShouldBeAskedForWhenTheOptionHasNoValue() {
        CliRun run = CliRun.answering(FakeAccount.KEY, "customers", "list", "--url", slugged(), "--api-key");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void keyShouldBeRequiredWhenNobodyAnswers() {
        CliRun run = CliRun.of("--url", slugged(), "--api-key", "--output", "json", "customers", "list");

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
        var environment = Map.of("KICKSERV_URL", url, "KICKSERV_API_KEY", FakeAccount.KEY);

        CliRun run = CliRun.in(environment, "customers", "get", "1");

        assertThat(run.err()).contains("url must be a URL such as https://app.kickserv.com", "\"" + url + "\"");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void urlShouldBeRefusedWhenItIsNoneOrHoldsAPassword() {
        assertThat(CliRun.of("customers", "list", "--url", "not a url", "--api-key", FakeAccount.KEY)
                        .err())
                .contains("url must be a URL such as https://app.kickserv.com");
        CliRun run = CliRun.of(
                "customers", "list", "--url", "http://user:hush@far.example.com/acme", "--api-key", FakeAccount.KEY);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("hush");
    }

    @Test
    void urlShouldBeRefusedWhenItWouldSendTheKeyInTheClear() {
        CliRun run =
                CliRun.of("customers", "list", "--url", "http://far.example.com/acme", "--api-key", FakeAccount.KEY);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("must be https");
    }

    @Test
    void writesShouldBeRefusedAndReadsAnsweredWhenReadOnly() {
        account.add("Quist");

        CliRun deletion = account.run("customers", "delete", "1", "--read-only");
        assertThat(deletion.status()).isEqualTo(1);
        assertThat(deletion.err()).contains("this client is read-only");
        assertThat(account.server().requests()).isEmpty();
        assertThat(account.run("--read-only", "customers", "get", "1").status()).isZero();
    }

    @Test
    void readShouldBeSentThreeTimesWhenTheServerIsDownTwice() {
        account.add("Quist");
        account.server().answerNext(CannedAnswer.of(503));
        account.server().answerNext(CannedAnswer.of(503));

        assertThat(account.run("customers", "get", "1").status()).isZero();
        assertThat(account.server().requests()).hasSize(3);
    }

    @Test
    void commandShouldFailAtOnceWhenTheServerAsksToWaitForAYear() {
        account.server().answerNext(CannedAnswer.of(429).withHeader("Retry-After", "31536000"));

        CliRun run = account.run("customers", "get", "1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("rate limited, retry after 31536000 s");
        assertThat(account.server().requests()).hasSize(1);
    }

    @Test
    void writeShouldBeSentOnceAndBeUnknownWhenItsAnswerIsLost() {
        account.server().answerNext(NoAnswer.LOST);

        CliRun run = account.run("customers", "create", "--name", "Quist");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("whether it was done is unknown");
        assertThat(account.server().requests().count(request -> request.method().equals("POST")))
                .isEqualTo(1);
    }

    @Test
    void commandShouldNameTheOperationWhenTheServerCannotBeReached() {
        account.close();

        CliRun run = CliRun.of("customers", "get", "3", "--url", slugged(), "--api-key", FakeAccount.KEY);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("customers.get of customer 3 failed: cannot connect to "
                        + account.server().baseUri().getAuthority())
                .doesNotContain(FakeAccount.KEY);
        assertThat(run.err().lines()).hasSize(1);
    }
}
