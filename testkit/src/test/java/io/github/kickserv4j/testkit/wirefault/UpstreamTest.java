package io.github.kickserv4j.testkit.wirefault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpstreamTest {
    private static final String POST = "POST /a?b=c HTTP/1.1\r\nX-A: 1\r\nContent-Length: 2\r\n\r\n{}";

    private final FaultServer real = FaultServer.start().plays(exchange -> {
        exchange.write("HTTP/1.1 200 \r\nConnection: close\r\n\r\n[]");
        exchange.close();
    });
    private final FaultServer server = FaultServer.start();

    @AfterEach
    void close() {
        server.close();
        real.close();
    }

    @Test
    void forwardingShouldHandOnRequestAndAnswer() throws IOException {
        assertThat(told(Upstream.at(real.baseUri()).forwarding())).endsWith("\r\n\r\n[]");
        assertThatTheRealOneHeardAll();
    }

    @Test
    void losingTheAnswerShouldHandOnTheRequestOnly() throws IOException {
        assertThat(told(Upstream.at(real.baseUri()).losingTheAnswer(Breaks.closeBeforeAnswer())))
                .isEmpty();
        assertThatTheRealOneHeardAll();
    }

    private void assertThatTheRealOneHeardAll() {
        WireRequest heard = real.requests().single();
        assertThat(heard.method() + " " + heard.target()).isEqualTo("POST /a?b=c");
        assertThat(heard.header("X-A")).containsExactly("1");
        assertThat(heard.body()).isEqualTo("{}");
    }

    private String told(Script script) throws IOException {
        server.plays(script);
        try (var client = RawClient.to(server.baseUri())) {
            return client.send(POST).readToTheEnd();
        }
    }
}
