package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.fakeserver.http.Headers;
import io.github.kickserv4j.fakeserver.http.HttpRequest;
import io.github.kickserv4j.fakeserver.shared.RequestBody;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExchangeRecorderTest {
    private final TrafficRecorder traffic = new TrafficRecorder();

    /** Records a request that logs in, and returns the exchange. */
    private RecordedExchange recorded(String body) throws IOException {
        var content = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        var headers = new Headers(List.of("Authorization: Basic Y2FuYXJ5LWtleQ==", "X-Trace: 1"));
        var request = new HttpRequest(
                "POST", "/demo/a.json?token=canary", headers, InputStream.nullInputStream(), Option.none(), false);
        new ExchangeRecorder(traffic, Lazy.of(() -> new RequestRedactor("canary-key")))
                .add(new Exchange(request, RequestBody.read(content), Option.none(), Instant.EPOCH, 0), Option.none());
        return traffic.exchanges().last();
    }

    @Test
    void secretsShouldBeRemovedWhenARequestIsAskedFor() throws IOException {
        RecordedExchange exchange = recorded("{\"password\":\"canary\"}");

        assertThat(exchange.request().isEvaluated()).isFalse();
        assertThat(exchange).asString().doesNotContain("canary");
        assertThat(exchange.request()).asString().doesNotContain("canary");
        assertThat(traffic.requests().head())
                .isEqualTo(new RecordedRequest(
                        "POST", "/demo/a.json", "token=[redacted]", "{\"password\":\"[redacted]\"}", 0));
        assertThat(exchange.requestHeadersWithoutSecrets()).containsExactly("Authorization: [redacted]", "X-Trace: 1");
        assertThat(exchange.request().isEvaluated()).isTrue();
    }

    @Test
    void headersShouldBeHiddenWhenTheirNamesContainThatOfASecret() {
        assertThat(SecretHeaders.hide(
                        List.of("X-Authorization: a", "Cookie2: b", "Set-Cookie2: c", "X-Api-Key: d", "X-Trace: 1")))
                .containsExactly(
                        "X-Authorization: [redacted]",
                        "Cookie2: [redacted]",
                        "Set-Cookie2: [redacted]",
                        "X-Api-Key: [redacted]",
                        "X-Trace: 1");
    }

    @Test
    void bodyShouldBeCutAtOnceWhenItIsLong() throws IOException {
        RecordedExchange exchange = recorded("b".repeat(70_000));

        assertThat(exchange.request().isEvaluated()).isTrue();
        assertThat(exchange.request().get().body()).isEqualTo("b".repeat(65_536));
        assertThat(exchange.length()).isEqualTo(65_536);
    }
}
