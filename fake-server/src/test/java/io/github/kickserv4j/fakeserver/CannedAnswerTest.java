package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.fakeserver.Wire.Reply;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CannedAnswerTest {
    private final FakeAccount account = FakeAccount.with("Ann Example");

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void nextRequestShouldGetCannedAnswerInsteadOfEffect() {
        account.fake().answerNext(CannedAnswer.of(503, "{\"later\":true}").withHeader("Retry-After", "2"));

        Reply reply = account.wire().delete("/customers/1.json");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.text()).isEqualTo("{\"later\":true}");
        assertThat(reply.header("retry-after")).isEqualTo("2");
        assertThat(reply.header("content-type")).isEqualTo("application/json; charset=utf-8");
        assertThat(reply.header("x-request-id")).isNotEmpty();
        assertThat(account.wire().get("/customers/1.json").status()).isEqualTo(200);
    }

    @Test
    void cannedAnswersShouldQueueUpAndReachStrangersToo() {
        account.fake().answerNext(CannedAnswer.of(502));
        account.fake().answerNext(CannedAnswer.of(204));
        var stranger = new Wire(account.fake().accountUri(), "x", "x");

        assertThat(stranger.get("/customers.json").status()).isEqualTo(502);
        assertThat(stranger.get("/customers.json").status()).isEqualTo(204);
        assertThat(stranger.get("/customers.json").status()).isEqualTo(401);
    }

    @Test
    void headerShouldReplaceTheUsualOneWhenItHasItsName() {
        account.fake().answerNext(CannedAnswer.of(200, "<html>").withHeader("Content-Type", "text/html"));

        Reply reply = account.wire().get("/customers.json");

        assertThat(reply.headers().allValues("content-type")).containsExactly("text/html");
    }

    @Test
    void lateAnswerShouldBeHeldBackForItsDelay() {
        account.fake().answerNext(CannedAnswer.of(200, "[]").late(Duration.ofMillis(60)));

        long start = System.nanoTime();
        account.wire().get("/customers.json");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(60));
    }

    @Test
    void answerShouldBeRefusedWhenNoServerCouldSendIt() {
        CannedAnswer fine = CannedAnswer.of(200);

        assertThatThrownBy(() -> CannedAnswer.of(100)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> CannedAnswer.of(600)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fine.late(Duration.ofMillis(-1))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fine.withHeader("a b", "c")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fine.withHeader("a", "b\r\nc: d")).isInstanceOf(InvalidInputException.class);
    }
}
