package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

class ManagedHttpClientTest {
    @Test
    void openShouldReturnClientWithoutTlsWhenServerIsOfPlainHttp() {
        SSLContext context = context("http://localhost:1");

        assertThatThrownBy(context::createSSLEngine).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> context.createSSLEngine("localhost", 1))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(context::getSocketFactory).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(context::getServerSocketFactory).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(context::getClientSessionContext).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(context::getServerSessionContext).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> context.init(null, null, null)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void openShouldReturnClientWithTrustOfJdkWhenServerIsOfHttps() throws Exception {
        assertThat(context("https://localhost:1")).isSameAs(SSLContext.getDefault());
    }

    private static SSLContext context(String server) {
        var managed = new ManagedHttpClient();
        var client = managed.open(URI.create(server), Duration.ofSeconds(1), Option.none());
        managed.end(client);
        return client.sslContext();
    }
}
