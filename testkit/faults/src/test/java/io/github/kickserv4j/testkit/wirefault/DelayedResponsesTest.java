package io.github.kickserv4j.testkit.wirefault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DelayedResponsesTest {
    private static final WireResponse WHOLE = WireResponse.json(200, "{\"id\":1}");
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration MOMENT = Duration.ofMillis(5);

    private final FaultServer server = FaultServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void delayedShouldRespondWhenTheDelayIsOver() throws IOException {
        long start = System.nanoTime();

        assertThat(responseTo(DelayedResponses.delayed(Duration.ofMillis(60), WHOLE)))
                .endsWith("{\"id\":1}");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(60));
    }

    @Test
    void dripBodyShouldSendTheWholeResponseInTheEnd() throws IOException {
        assertThat(responseTo(DelayedResponses.dripBody(WHOLE, Duration.ofMillis(1))))
                .isEqualTo(text(WHOLE));
    }

    @Test
    void dripAllShouldSendTheWholeResponseInTheEnd() throws IOException {
        assertThat(responseTo(DelayedResponses.dripAll(WHOLE, Duration.ofMillis(1))))
                .isEqualTo(text(WHOLE));
    }

    @Test
    void noResponseShouldEndWhenTheClientCloses() throws IOException {
        server.respondWith(DelayedResponses.noResponse());
        try (var client = RawClient.to(server.baseUri())) {
            client.get("/a");

            assertThat(server.awaitRequests(1, SOON)).isTrue();
            assertThat(server.awaitNoOpenConnection(MOMENT)).isFalse();
        }
        assertThat(server.awaitNoOpenConnection(SOON)).isTrue();
    }

    @Test
    void stallMidBodyShouldSendHalfAndEndWhenTheClientCloses() throws IOException {
        server.respondWith(DelayedResponses.stallMidBody(WHOLE));
        int half = WHOLE.toBytes().length - 4;
        try (var client = RawClient.to(server.baseUri())) {
            assertThat(client.get("/a").read(half)).endsWith("{\"id");
            assertThat(server.awaitNoOpenConnection(MOMENT)).isFalse();
        }
        assertThat(server.awaitNoOpenConnection(SOON)).isTrue();
        assertThat(server.bytesSent()).isEqualTo(half);
    }

    @Test
    void handlerShouldNoticeThatTheClientClosed() throws IOException {
        var seen = new CompletableFuture<Boolean>();
        server.respondWith(wireExchange -> {
            boolean before = wireExchange.isClosedByClient();
            wireExchange.write("x");
            try {
                wireExchange.awaitClose();
            } catch (EOFException closed) {
                seen.complete(!before && wireExchange.isClosedByClient());
            }
        });
        try (var client = RawClient.to(server.baseUri())) {
            client.get("/a").read(1);
        }
        assertThat(seen.orTimeout(5, TimeUnit.SECONDS).join()).isTrue();
    }

    private String responseTo(ExchangeHandler exchangeHandler) throws IOException {
        server.respondWith(exchangeHandler);
        try (var client = RawClient.to(server.baseUri())) {
            return client.get("/a").read(WHOLE.toBytes().length);
        }
    }

    private static String text(WireResponse wireResponse) {
        return new String(wireResponse.toBytes(), StandardCharsets.UTF_8);
    }
}
