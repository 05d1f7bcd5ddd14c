package io.github.kickserv4j.testkit.wirefault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BreaksTest {
    private static final Answer WHOLE = Answer.json(200, "{\"id\":1}");

    private final FaultServer server = FaultServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void closeBeforeAnswerShouldEndTheConnectionWithoutAByte() throws IOException {
        assertThat(told(Breaks.closeBeforeAnswer())).isEmpty();
    }

    @Test
    void resetBeforeAnswerShouldResetTheConnection() {
        assertThatThrownBy(() -> told(Breaks.resetBeforeAnswer()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("reset");
    }

    @Test
    void resetMidHeadersShouldResetTheConnectionAfterHalfAHeader() {
        assertThatThrownBy(() -> told(Breaks.resetMidHeaders())).hasMessageContaining("reset");
        assertThat(server.bytesSent()).isEqualTo("HTTP/1.1 200 \r\nContent-Type: applica".length());
    }

    @Test
    void resetMidBodyShouldResetTheConnectionAfterHalfTheBody() {
        assertThatThrownBy(() -> told(Breaks.resetMidBody(WHOLE))).hasMessageContaining("reset");
        assertThat(server.bytesSent()).isEqualTo(WHOLE.bytes().length - 4);
    }

    @Test
    void shortContentLengthShouldAnnounceMoreThanItSends() throws IOException {
        assertThat(told(Breaks.shortContentLength(WHOLE)))
                .contains("Content-Length: 8\r\n")
                .endsWith("\r\n\r\n{\"id");
    }

    @Test
    void closeDelimitedShouldAnnounceNoLength() throws IOException {
        assertThat(told(Breaks.closeDelimited(WHOLE)))
                .doesNotContain("Content-Length", "Transfer-Encoding")
                .endsWith("\r\n\r\n{\"id\":1}");
    }

    @Test
    void badChunkShouldHaveASizeThatIsNoNumber() throws IOException {
        assertThat(told(Breaks.badChunk(WHOLE)))
                .contains("Transfer-Encoding: chunked\r\n")
                .contains("\r\n\r\nthree\r\n{");
    }

    @Test
    void shortChunkShouldAnnounceMoreThanItSends() throws IOException {
        assertThat(told(Breaks.shortChunk(WHOLE))).endsWith("\r\n\r\n8\r\n{\"id");
    }

    private String told(Script script) throws IOException {
        server.plays(script);
        try (var client = RawClient.to(server.baseUri())) {
            return client.get("/a").readToTheEnd();
        }
    }
}
