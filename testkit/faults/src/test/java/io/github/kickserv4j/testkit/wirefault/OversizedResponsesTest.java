package io.github.kickserv4j.testkit.wirefault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OversizedResponsesTest {
    private static final WireResponse WHOLE = WireResponse.json(200, "{\"id\":1}");
    private static final int MEGABYTE = 1 << 20;

    private final FaultServer server = FaultServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void endlessBodyShouldGoOnUntilTheClientCloses() throws IOException {
        server.respondWith(OversizedResponses.endlessBody(WHOLE));
        try (var client = RawClient.to(server.baseUri())) {
            assertThat(client.get("/a").read(3 * MEGABYTE)).contains("\r\n\r\n{\"id\":1}   ");
        }

        assertThat(server.awaitNoOpenConnection(Duration.ofSeconds(5))).isTrue();
        assertThat(server.bytesSent()).isGreaterThanOrEqualTo(3L * MEGABYTE);
    }

    @Test
    void longBodyShouldStallWhenItHasItsLength() throws IOException {
        server.respondWith(OversizedResponses.longBody(WHOLE, 2));
        try (var client = RawClient.to(server.baseUri())) {
            assertThat(client.get("/a").read(2 * MEGABYTE)).contains("\r\n\r\n{\"id\":1}   ");
            assertThat(server.awaitNoOpenConnection(Duration.ofMillis(20))).isFalse();
        }

        assertThat(server.awaitNoOpenConnection(Duration.ofSeconds(5))).isTrue();
        assertThat(server.bytesSent()).isLessThan(3L * MEGABYTE);
    }

    @Test
    void endlessHeadersShouldGoOnUntilTheClientCloses() throws IOException {
        server.respondWith(OversizedResponses.endlessHeaders());
        try (var client = RawClient.to(server.baseUri())) {
            assertThat(client.get("/a").read(3 * MEGABYTE))
                    .contains("\r\nX-More: xxx")
                    .doesNotContain("\r\n\r\n");
        }

        assertThat(server.awaitNoOpenConnection(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void gzipBombShouldBeSmallAndInflateToItsSize() throws Exception {
        server.respondWith(OversizedResponses.gzipBomb(WHOLE, 5));
        byte[] bomb = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.baseUri()).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();

        assertThat(bomb.length).isLessThan(MEGABYTE / 20);
        try (var inflated = new GZIPInputStream(new ByteArrayInputStream(bomb))) {
            assertThat(inflated.skip(5L * MEGABYTE)).isEqualTo(5L * MEGABYTE);
            assertThat(new String(inflated.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"id\":1}");
        }
    }
}
