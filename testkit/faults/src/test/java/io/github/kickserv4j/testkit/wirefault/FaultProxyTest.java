package io.github.kickserv4j.testkit.wirefault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final String ESTABLISHED = "HTTP/1.1 200 Connection established\r\n\r\n";
    private static final String CREDENTIALS = "Proxy-Authorization: Basic "
            + Base64.getEncoder().encodeToString("office:secret".getBytes(StandardCharsets.UTF_8)) + "\r\n";

    private final FaultServer server = FaultServer.start().respondWith(WireResponse.json(200, "[]"));
    private final FaultProxy proxy = FaultProxy.start();

    @AfterEach
    void close() {
        proxy.close();
        server.close();
    }

    @Test
    void tunnelShouldRelayBothWaysUnread() throws IOException {
        try (var client = client()) {
            assertThat(client.send(connect("")).read(ESTABLISHED.length())).isEqualTo(ESTABLISHED);
            assertThat(client.get("/a").readResponse()).endsWith("\r\n\r\n[]");
            assertThat(client.get("/b").readResponse()).endsWith("\r\n\r\n[]");
        }
        assertThat(server.requests().map(WireRequest::target)).containsExactly("/a", "/b");
        assertThat(proxy.requests().map(WireRequest::method)).containsExactly("CONNECT");
    }

    @Test
    void plainRequestShouldBeForwardedWithoutProxyHeaders() throws IOException {
        proxy.requireCredentials("office", "secret");
        try (var client = client()) {
            String request = "POST " + server.baseUri() + "/a?b=c HTTP/1.1\r\n" + CREDENTIALS
                    + "X-A: 1\r\nContent-Length: 2\r\n\r\n{}";
            assertThat(client.send(request).readResponse()).endsWith("[]");
        }
        WireRequest heard = server.requests().single();
        assertThat(heard.target()).isEqualTo("/a?b=c");
        assertThat(heard.header("X-A")).containsExactly("1");
        assertThat(heard.header("Proxy-Authorization")).isEmpty();
        assertThat(heard.body()).isEqualTo("{}");
    }

    @Test
    void requireCredentialsShouldRespondWith407UntilTheCredentialsMatch() throws IOException {
        proxy.requireCredentials("office", "secret");
        try (var client = client()) {
            assertThat(client.send(connect("")).readResponse())
                    .startsWith("HTTP/1.1 407 ")
                    .contains("Proxy-Authenticate: Basic");
            assertThat(client.send(connect("Proxy-Authorization: Basic wrong\r\n"))
                            .readResponse())
                    .startsWith("HTTP/1.1 407 ");
            assertThat(client.send(connect(CREDENTIALS)).read(ESTABLISHED.length()))
                    .isEqualTo(ESTABLISHED);
        }
        assertThat(proxy.requests()).hasSize(3);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void closeOnRequestShouldCloseWithoutForwarding() throws IOException {
        proxy.closeOnRequest();
        try (var client = client()) {
            assertThat(client.send(connect("")).readAll()).isEmpty();
        }
        assertThat(server.connections()).isZero();
    }

    @Test
    void closeConnectionsShouldCloseBothEndsOfATunnel() throws IOException {
        server.respondWith(wireExchange -> proxy.closeConnections());
        try (var client = client()) {
            client.send(connect("")).read(ESTABLISHED.length());
            Assertions.assertThatCode(
                            () -> assertThat(client.get("/a").readAll()).isEmpty())
                    .satisfiesAnyOf(end -> assertThat(end).isNull(), reset -> assertThat(reset)
                            .isInstanceOf(IOException.class));
        }
        assertThat(server.requests()).hasSize(1);
        assertThat(server.awaitNoOpenConnection(LONG)).isTrue();
    }

    @Test
    void closeShouldEndPortAndConnections() throws IOException {
        try (var client = client()) {
            client.send(connect("")).read(ESTABLISHED.length());
            proxy.close();
            assertThat(server.awaitNoOpenConnection(LONG)).isTrue();
        }
        Assertions.assertThatThrownBy(this::client).isInstanceOf(ConnectException.class);
    }

    private RawClient client() throws IOException {
        return RawClient.to(URI.create("http://127.0.0.1:" + proxy.address().getPort()));
    }

    private String connect(String headers) {
        String authority = server.baseUri().getAuthority();
        return "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n" + headers + "\r\n";
    }
}
