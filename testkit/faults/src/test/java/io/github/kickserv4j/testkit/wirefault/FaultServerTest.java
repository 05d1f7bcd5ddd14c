package io.github.kickserv4j.testkit.wirefault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultServerTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final WireResponse OK = WireResponse.json(200, "[]");

    private final FaultServer server = FaultServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void respondWithShouldUseOneHandlerPerRequestAndRepeatTheLast() throws IOException {
        server.respondWith(WireResponse.of(503), WireResponse.of(502), WireResponse.of(500));

        try (var client = RawClient.to(server.baseUri())) {
            assertThat(statusOf(client.get("/a"))).isEqualTo("503");
            assertThat(statusOf(client.get("/b"))).isEqualTo("502");
            assertThat(statusOf(client.get("/c"))).isEqualTo("500");
            assertThat(statusOf(client.get("/d"))).isEqualTo("500");
        }
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void routeWithShouldChooseTheHandlerByTheRequest() throws IOException {
        server.routeWith(request -> request.method().equals("GET") ? WireResponse.of(200) : WireResponse.of(422));

        try (var client = RawClient.to(server.baseUri())) {
            assertThat(statusOf(client.get("/a"))).isEqualTo("200");
            assertThat(statusOf(client.send("POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}")))
                    .isEqualTo("422");
        }
    }

    @Test
    void serverShouldRespondWith500WhenNothingIsConfigured() throws IOException {
        try (var client = RawClient.to(server.baseUri())) {
            assertThat(statusOf(client.get("/a"))).isEqualTo("500");
        }
    }

    @Test
    void requestsShouldHoldTheBodyInAnyForm() throws IOException {
        server.respondWith(OK);

        try (var client = RawClient.to(server.baseUri())) {
            client.send("POST /demo/a.json?q=1 HTTP/1.1\r\nX-A: 1\r\nContent-Length: 3\r\n\r\n\u00e9!")
                    .read(OK.toBytes().length);
            client.send("POST /b HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n")
                    .read(OK.toBytes().length);
        }

        WireRequest first = server.requests().head();
        assertThat(first.method()).isEqualTo("POST");
        assertThat(first.target()).isEqualTo("/demo/a.json?q=1");
        assertThat(first.path()).isEqualTo("/demo/a.json");
        assertThat(first.header("x-a")).containsExactly("1");
        assertThat(server.requests().map(WireRequest::body)).containsExactly("\u00e9!", "abc");
    }

    @Test
    void requestShouldHideCredentialsInItsText() throws IOException {
        server.respondWith(OK);

        try (var client = RawClient.to(server.baseUri())) {
            client.send("GET /a?token=s3cr3t HTTP/1.1\r\nAuthorization: Basic czNjcjN0OnMzY3IzdA==\r\n\r\n")
                    .read(OK.toBytes().length);
        }

        WireRequest request = server.requests().head();
        assertThat(request.basicUser()).containsExactly("s3cr3t");
        assertThat(request.hasCredentials()).isTrue();
        assertThat(request).hasToString("GET /a [Authorization: (hidden)]");
    }

    @Test
    void connectionsShouldBeCountedEvenWhenNothingIsSent() throws IOException {
        try (var first = RawClient.to(server.baseUri());
                var second = RawClient.to(server.baseUri())) {
            first.get("/a").read(1);
            second.get("/a").read(1);

            assertThat(server.connections()).isEqualTo(2);
            assertThat(server.openConnections()).isEqualTo(2);
            assertThat(server.awaitNoOpenConnection(Duration.ofMillis(1))).isFalse();
        }

        assertThat(server.awaitNoOpenConnection(SOON)).isTrue();
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void awaitRequestsShouldReturnAsSoonAsTheyAreThere() throws IOException {
        assertThat(server.awaitRequests(1, Duration.ofMillis(1))).isFalse();
        try (var client = RawClient.to(server.baseUri())) {
            long start = System.nanoTime();
            client.get("/a");

            assertThat(server.awaitRequests(1, Duration.ofMinutes(1))).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ConnectionPolicy.class,
            names = {"RESET", "RESET_AT_FIRST_BYTE"})
    void connectionPolicyShouldResetTheConnection(ConnectionPolicy connectionPolicy) {
        server.acceptWith(connectionPolicy);

        assertThatThrownBy(() -> {
                    try (var client = RawClient.to(server.baseUri())) {
                        client.get("/a").read(1);
                        client.get("/a").read(1);
                    }
                })
                .isInstanceOf(IOException.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void acceptWithShouldUseOnePolicyPerConnectionAndRepeatTheLast() throws IOException {
        server.acceptWith(ConnectionPolicy.CLOSE, ConnectionPolicy.SERVE).respondWith(OK);

        try (var first = RawClient.to(server.baseUri());
                var second = RawClient.to(server.baseUri());
                var third = RawClient.to(server.baseUri())) {
            assertThat(first.readAll()).isEmpty();
            assertThat(statusOf(second.get("/a"))).isEqualTo("200");
            assertThat(statusOf(third.get("/a"))).isEqualTo("200");
        }
    }

    @Test
    void closeShouldEndWaitingHandlersConnectionsPortAndThreads() throws Exception {
        server.respondWith(DelayedResponses.noResponse());
        try (var client = RawClient.to(server.baseUri())) {
            client.get("/a");
            server.awaitRequests(1, SOON);

            CompletableFuture.runAsync(server::close).get(5, TimeUnit.SECONDS);

            assertThat(client.readAll()).isEmpty();
        }
        assertThatThrownBy(() -> connect(server.baseUri())).isInstanceOf(ConnectException.class);
        assertThat(threads()).doesNotContain("fault-server-" + server.baseUri().getPort());
        server.close();
    }

    private static Iterable<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList();
    }

    private static void connect(URI server) throws IOException {
        new Socket(server.getHost(), server.getPort()).close();
    }

    private static String statusOf(RawClient client) throws IOException {
        return client.readResponse().split(" ", 3)[1];
    }
}
