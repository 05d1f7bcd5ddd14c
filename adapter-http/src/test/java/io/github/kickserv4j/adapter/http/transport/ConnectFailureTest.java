package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.HttpKickservBuilder;
import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A failure to connect names the target. */
class ConnectFailureTest {
    private static final String KEY = "canary-5f0c2d-key";

    private static Failure failure(String base, UnaryOperator<HttpKickservBuilder> settings) {
        HttpKickservBuilder builder = HttpKickserv.builder()
                .baseUri(URI.create(base))
                .account("acme")
                .apiKey(KEY)
                .retries(RetryPolicy.NONE);
        try (var kickserv = settings.apply(builder).build()) {
            return kickserv.customers().get(new CustomerNumber(1)).getLeft();
        }
    }

    /** Returns a local port on which no server listens any more. */
    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void failureShouldNameHostAndPortWhenThePortIsClosed() throws IOException {
        int port = closedPort();

        Failure failure = failure("http://127.0.0.1:" + port, UnaryOperator.identity());

        assertThat(failure).isInstanceOf(Failure.Unavailable.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
        assertThat(failure.reason()).startsWith("cannot connect to 127.0.0.1:" + port + ": ");
        assertThat(failure.message()).doesNotContain(KEY, "acme/");
    }

    @Test
    void failureShouldNameTheProxyTooWhenThereIsOne() throws IOException {
        int port = closedPort();

        Failure failure = failure("http://127.0.0.1:1", builder -> builder.proxy("localhost", port)
                .proxyCredentials("gate", "hush"));

        assertThat(failure.reason())
                .startsWith("cannot connect to 127.0.0.1:1 through the proxy localhost:" + port + ": ");
        assertThat(failure.message()).doesNotContain("gate", "hush");
    }

    @Test
    void failureShouldNameTheHostAloneWhenTheSelectorOfTheClientDoesNotWork() throws IOException {
        int port = closedPort();
        HttpClient client =
                HttpClient.newBuilder().proxy(new FailingProxySelector()).build();

        Failure failure = failure("http://127.0.0.1:" + port, builder -> builder.client(client));

        assertThat(failure.reason()).startsWith("cannot connect to 127.0.0.1:" + port + ": ");
    }

    @Test
    void failureShouldNameThePortOfTheSchemeWhenTheAddressHasNone() {
        assertThat(new ConnectTarget(
                        URI.create("https://app.kickserv.com/acme/customers.json"),
                        HttpClient.newBuilder()
                                .proxy(HttpClient.Builder.NO_PROXY)
                                .build()))
                .hasToString("app.kickserv.com:443");
        assertThat(new ConnectTarget(
                        URI.create("http://user:hush@[::1]/acme"),
                        HttpClient.newBuilder()
                                .proxy(HttpClient.Builder.NO_PROXY)
                                .build()))
                .hasToString("[::1]:80");
    }

    @Test
    void failureShouldNameHostAndPortWhenConnectingTakesTooLong() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Failure failure = failure(
                    "https://127.0.0.1:" + server.getLocalPort(),
                    builder -> builder.operationTimeout(Duration.ofMillis(300)));

            assertThat(failure).isInstanceOf(Failure.TimedOut.class);
            assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
            assertThat(failure.reason())
                    .matches("timed out after [0-9]+ ms while connecting to 127.0.0.1:" + server.getLocalPort());
        }
    }

    /** Works once, for the request itself, and not for the failure message. */
    private static final class FailingProxySelector extends ProxySelector {
        private boolean isAsked;

        @Override
        public List<Proxy> select(URI uri) {
            if (isAsked) {
                throw new IllegalStateException("asked twice");
            }
            isAsked = true;
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException why) {}
    }
}
