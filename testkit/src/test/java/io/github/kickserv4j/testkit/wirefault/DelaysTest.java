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

class DelaysTest {
    private static final Answer WHOLE = Answer.json(200, "{\"id\":1}");
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration MOMENT = Duration.ofMillis(5);

    private final FaultServer server = FaultServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void lateShouldAnswerWhenTheDelayIsOver() throws IOException {
        long start = System.nanoTime();

        assertThat(whole(Delays.late(Duration.ofMillis(60), WHOLE))).endsWith("{\"id\":1}");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(60));
    }

    @Test
    void dripShouldSendTheWholeAnswerInTheEnd() throws IOException {
        assertThat(whole(Delays.drip(WHOLE, Duration.ofMillis(1)))).isEqualTo(text(WHOLE));
    }

    @Test
    void dripFromTheStartShouldSendTheWholeAnswerInTheEnd() throws IOException {
        assertThat(whole(Delays.dripFromTheStart(WHOLE, Duration.ofMillis(1)))).isEqualTo(text(WHOLE));
    }

    @Test
    void silenceShouldEndWhenTheClientCloses() throws IOException {
        server.plays(Delays.silence());
        try (var client = RawClient.to(server.baseUri())) {
            client.get("/a");

            assertThat(server.awaitRequests(1, SOON)).isTrue();
            assertThat(server.awaitNoOpenConnection(MOMENT)).isFalse();
        }
        assertThat(server.awaitNoOpenConnection(SOON)).isTrue();
    }

    @Test
    void stallMidBodyShouldSendHalfAndEndWhenTheClientCloses() throws IOException {
        server.plays(Delays.stallMidBody(WHOLE));
        int half = WHOLE.bytes().length - 4;
        try (var client = RawClient.to(server.baseUri())) {
            assertThat(client.get("/a").read(half)).endsWith("{\"id");
            assertThat(server.awaitNoOpenConnection(MOMENT)).isFalse();
        }
        assertThat(server.awaitNoOpenConnection(SOON)).isTrue();
        assertThat(server.bytesSent()).isEqualTo(half);
    }

    @Test
    void scriptShouldLearnThatTheClientClosed() throws IOException {
        var seen = new CompletableFuture<Boolean>();
        server.plays(exchange -> {
            boolean before = exchange.isClosedByClient();
            exchange.write("x");
            try {
                exchange.awaitClose();
            } catch (EOFException closed) {
                seen.complete(!before && exchange.isClosedByClient());
            }
        });
        try (var client = RawClient.to(server.baseUri())) {
            client.get("/a").read(1);
        }
        assertThat(seen.orTimeout(5, TimeUnit.SECONDS).join()).isTrue();
    }

    private String whole(Script script) throws IOException {
        server.plays(script);
        try (var client = RawClient.to(server.baseUri())) {
            return client.get("/a").read(WHOLE.bytes().length);
        }
    }

    private static String text(Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }
}
