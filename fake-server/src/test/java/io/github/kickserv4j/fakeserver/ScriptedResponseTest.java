package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScriptedResponseTest {
    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example");

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void nextRequestShouldGetCannedAnswerInsteadOfEffect() {
        account.server().enqueue(ScriptedResponse.of(503, "{\"later\":true}").withHeader("Retry-After", "2"));

        Response response = account.client().delete("/customers/1.json");

        assertThat(response.status()).isEqualTo(503);
        assertThat(response.text()).isEqualTo("{\"later\":true}");
        assertThat(response.header("retry-after")).isEqualTo("2");
        assertThat(response.header("content-type")).isEqualTo("application/json; charset=utf-8");
        assertThat(response.header("x-request-id")).isNotEmpty();
        assertThat(account.client().get("/customers/1.json").status()).isEqualTo(200);
    }

    @Test
    void scriptedResponsesShouldQueueUpAndAnswerUnauthorizedClientsToo() {
        account.server().enqueue(ScriptedResponse.of(502));
        account.server().enqueue(ScriptedResponse.of(204));
        var unauthorized = new TestHttpClient(account.server().accountUri(), "x", "x");

        assertThat(unauthorized.get("/customers.json").status()).isEqualTo(502);
        assertThat(unauthorized.get("/customers.json").status()).isEqualTo(204);
        assertThat(unauthorized.get("/customers.json").status()).isEqualTo(401);
    }

    @Test
    void headerShouldReplaceTheUsualOneWhenItHasItsName() {
        account.server().enqueue(ScriptedResponse.of(200, "<html>").withHeader("Content-Type", "text/html"));

        Response response = account.client().get("/customers.json");

        assertThat(response.headers().allValues("content-type")).containsExactly("text/html");
    }

    @Test
    void lateAnswerShouldBeHeldBackForItsDelay() {
        account.server().enqueue(ScriptedResponse.of(200, "[]").withDelay(Duration.ofMillis(60)));

        long start = System.nanoTime();
        account.client().get("/customers.json");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(60));
    }

    @Test
    void answerShouldBeRefusedWhenNoServerCouldSendIt() {
        ScriptedResponse fine = ScriptedResponse.of(200);

        assertThatThrownBy(() -> ScriptedResponse.of(100)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ScriptedResponse.of(600)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fine.withDelay(Duration.ofMillis(-1))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fine.withHeader("a b", "c")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fine.withHeader("a", "b\r\nc: d")).isInstanceOf(InvalidInputException.class);
    }
}
