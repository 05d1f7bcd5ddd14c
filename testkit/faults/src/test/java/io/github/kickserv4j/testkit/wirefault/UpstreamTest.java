package io.github.kickserv4j.testkit.wirefault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpstreamTest {
    private static final String POST = "POST /a?b=c HTTP/1.1\r\nX-A: 1\r\nContent-Length: 2\r\n\r\n{}";

    private final FaultServer upstream = FaultServer.start().respondWith(wireExchange -> {
        wireExchange.write("HTTP/1.1 200 \r\nConnection: close\r\n\r\n[]");
        wireExchange.close();
    });
    private final FaultServer server = FaultServer.start();

    @AfterEach
    void close() {
        server.close();
        upstream.close();
    }

    @Test
    void forwardingShouldForwardRequestAndResponse() throws IOException {
        assertThat(responseTo(Upstream.at(upstream.baseUri()).forwarding())).endsWith("\r\n\r\n[]");
        assertUpstreamReceivedRequest();
    }

    @Test
    void discardingResponseShouldForwardTheRequestOnly() throws IOException {
        assertThat(responseTo(
                        Upstream.at(upstream.baseUri()).discardingResponse(BrokenResponses.closeBeforeResponse())))
                .isEmpty();
        assertUpstreamReceivedRequest();
    }

    private void assertUpstreamReceivedRequest() {
        WireRequest heard = upstream.requests().single();
        assertThat(heard.method() + " " + heard.target()).isEqualTo("POST /a?b=c");
        assertThat(heard.header("X-A")).containsExactly("1");
        assertThat(heard.body()).isEqualTo("{}");
    }

    private String responseTo(ExchangeHandler exchangeHandler) throws IOException {
        server.respondWith(exchangeHandler);
        try (var client = RawClient.to(server.baseUri())) {
            return client.send(POST).readAll();
        }
    }
}
