package io.github.kickserv4j.testkit.wirefault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrokenResponsesTest {
    private static final WireResponse WHOLE = WireResponse.json(200, "{\"id\":1}");

    private final FaultServer server = FaultServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void closeBeforeResponseShouldEndTheConnectionWithoutAByte() throws IOException {
        assertThat(responseTo(BrokenResponses.closeBeforeResponse())).isEmpty();
    }

    @Test
    void resetBeforeResponseShouldResetTheConnection() {
        assertThatThrownBy(() -> responseTo(BrokenResponses.resetBeforeResponse()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("reset");
    }

    @Test
    void resetMidHeadersShouldResetTheConnectionAfterHalfAHeader() {
        assertThatThrownBy(() -> responseTo(BrokenResponses.resetMidHeaders())).hasMessageContaining("reset");
        assertThat(server.bytesSent()).isEqualTo("HTTP/1.1 200 \r\nContent-Type: applica".length());
    }

    @Test
    void resetMidBodyShouldResetTheConnectionAfterHalfTheBody() {
        assertThatThrownBy(() -> responseTo(BrokenResponses.resetMidBody(WHOLE)))
                .hasMessageContaining("reset");
        assertThat(server.bytesSent()).isEqualTo(WHOLE.toBytes().length - 4);
    }

    @Test
    void shortContentLengthShouldAnnounceMoreThanItSends() throws IOException {
        assertThat(responseTo(BrokenResponses.shortContentLength(WHOLE)))
                .contains("Content-Length: 8\r\n")
                .endsWith("\r\n\r\n{\"id");
    }

    @Test
    void closeDelimitedShouldAnnounceNoLength() throws IOException {
        assertThat(responseTo(BrokenResponses.closeDelimited(WHOLE)))
                .doesNotContain("Content-Length", "Transfer-Encoding")
                .endsWith("\r\n\r\n{\"id\":1}");
    }

    @Test
    void badChunkShouldHaveASizeThatIsNoNumber() throws IOException {
        assertThat(responseTo(BrokenResponses.badChunk(WHOLE)))
                .contains("Transfer-Encoding: chunked\r\n")
                .contains("\r\n\r\nthree\r\n{");
    }

    @Test
    void shortChunkShouldAnnounceMoreThanItSends() throws IOException {
        assertThat(responseTo(BrokenResponses.shortChunk(WHOLE))).endsWith("\r\n\r\n8\r\n{\"id");
    }

    private String responseTo(ExchangeHandler exchangeHandler) throws IOException {
        server.respondWith(exchangeHandler);
        try (var client = RawClient.to(server.baseUri())) {
            return client.get("/a").readAll();
        }
    }
}
